import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, 'demo');
const pages = readdirSync(root).filter((file) => file.endsWith('.html'));

/** The demo: a page per way of embedding. */
export default defineConfig({
  root,
  base: './',
  server: { host: '127.0.0.1' },
  worker: { format: 'es' }, // it loads parts of itself when they are needed
  optimizeDeps: { exclude: ['lit', '@lit/context', '@lit/localize'] },
  build: {
    target: 'es2022',
    outDir: join(import.meta.dirname, 'dist-demo'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      optimization: { inlineConst: false }, // as for the CDN file
      input: pages.map((page) => join(root, page)),
    },
  },
});
