// The demo on this machine: installs a browser where there is none, serves, and says where.
import { createServer } from 'vite';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { findEngines } from './engines.mjs';

const any = () => [...findEngines().found.keys()].some((engine) => engine !== 'webkit');
if (!any()) ensureBrowsers(['chromium']);

const server = await createServer({
  configFile: 'vite.demo.config.ts',
  server: { port: Number(process.env.PORT ?? 5173), host: process.env.HOST ?? '127.0.0.1' },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
console.log(`\n  Piste demo: ${address}\n`);
console.log('  A desk            ' + address);
console.log('  A new, empty desk ' + address + 'new.html');
console.log('  One tag alone     ' + address + 'one-tag.html');
console.log('  A portal          ' + address + 'portal.html');
console.log('  Two stores        ' + address + 'two-stores.html');
console.log('\n  Ctrl+C ends it.\n');
