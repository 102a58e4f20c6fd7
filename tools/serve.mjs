// A folder over HTTP, for tests and for looking at what was built: node tools/serve.mjs dist-demo [port]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a host may allow at the least: the kit has to run under it. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html piste";

/**
 * Serves a folder on a free port of this machine (or the one given), under a strict Content Security Policy.
 * @param {string} folder
 * @param {{ port?: number, csp?: string, pages?: Record<string, string> }} [options] `csp`: '' for none; `pages`: HTML by path
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, csp = STRICT_CSP, pages = {} } = {}) {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const headers = { 'cache-control': 'no-store', ...(csp ? { 'content-security-policy': csp } : {}) };
    if (pages[path]) return response.writeHead(200, { ...headers, 'content-type': TYPES['.html'] }).end(pages[path]);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const inside =
      file.startsWith(root + sep) &&
      (await stat(file).then(
        (found) => found.isFile(),
        () => false,
      ));
    if (!inside) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dist-demo', port] = process.argv.slice(2);
  console.log((await serve(folder, { port: Number(port ?? 0) })).url);
}
