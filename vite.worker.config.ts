import { defineConfig } from 'vite';

/**
 * The worker of the package: one file with all that it needs, beside the module that starts it. Import maps do not reach
 * into workers, and a bundler that takes it for an asset does not follow imports.
 */
export default defineConfig({
  build: {
    target: 'es2022',
    outDir: 'dist/store/matching',
    emptyOutDir: false,
    sourcemap: true,
    lib: { entry: 'src/store/matching/matcher-worker.ts', formats: ['es'], fileName: () => 'matcher-worker.js' },
    rolldownOptions: {
      optimization: { inlineConst: false }, // as for the CDN file
      output: { codeSplitting: false, minify: true },
    },
  },
});
