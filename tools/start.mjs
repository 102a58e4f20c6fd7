// The demo on this machine: serves it, says where, and installs a browser where there is none.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'vite';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { findEngines } from './engines.mjs';

const server = await createServer({
  configFile: 'vite.demo.config.ts',
  server: { port: Number(process.env.PORT ?? 5173), host: process.env.HOST ?? '127.0.0.1' },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';

const pages = readdirSync('demo').filter((file) => file.endsWith('.html') && file !== 'index.html');
const titleOf = (file) => /<title>([^<]*)/.exec(readFileSync(`demo/${file}`, 'utf8'))?.[1]?.trim() ?? file;
console.log(`\n  ${titleOf('index.html')}: ${address}\n`);
for (const file of pages) console.log(`  ${titleOf(file).padEnd(36)} ${address}${file}`);
console.log('\n  Ctrl+C ends it.\n');

const browser = () => findEngines(['chromium', 'firefox']).found.values().next().value;
if (!browser()) {
  ensureBrowsers(['chromium']);
  const root = process.getuid?.() === 0 ? ' --no-sandbox' : '';
  if (browser()) console.log(`\n  Open it with: ${browser()}${root} ${address}\n`);
}
