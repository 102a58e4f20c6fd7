import { defineConfig } from 'vite';
import { packageEntries } from './tools/entries.mjs';
import { workerBeside } from './tools/worker-plugins.mjs';

/** The package: one file of dist per file of src, its dependencies left to whoever bundles it. */
export default defineConfig({
  plugins: [workerBeside()],
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    lib: { entry: packageEntries(), formats: ['es'] },
    rolldownOptions: {
      external: [
        /^lit($|\/)/,
        /^@lit\//,
        /^@tanstack\//,
        /^lucide($|\/)/,
        'idb',
        /^libphonenumber-js/,
        'papaparse',
        'sortablejs',
        'tldts',
        'valibot',
      ],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // oxc's decorate helper would land in dist/_virtual/_@oxc-project_runtime@…
        entryFileNames: (chunk) => (chunk.name.includes('decorate') ? '_decorate.js' : '[name].js'),
      },
    },
  },
});
