import minifyLiterals from 'rollup-plugin-html-literals';
import { defineConfig } from 'vite';
import { withoutWorker } from './tools/worker-plugins.mjs';

/** One self-contained file for `<script type="module">`: it registers every element and exports all that the package does. */
export default defineConfig({
  plugins: [
    withoutWorker(),
    minifyLiterals({
      include: ['src/**/*.ts'],
      failOnError: true,
      options: {
        minifyOptions: {
          caseSensitive: true,
          collapseWhitespace: true,
          conservativeCollapse: true, // else the spaces around custom elements are lost
          decodeEntities: true,
          minifyCSS: false, // its parser predates nesting, light-dark() and relative colours
          removeComments: true,
        },
      },
    }),
  ],
  define: { 'process.env.NODE_ENV': '"production"' }, // a library is left to its bundler; here there is none
  build: {
    target: 'es2022',
    outDir: 'dist-cdn',
    sourcemap: true,
    lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => 'piste.min.js' },
    rolldownOptions: {
      optimization: { inlineConst: false }, // it would repeat the long string of tldts at every use: 65 kB compressed
      output: { codeSplitting: false, minify: true },
    },
  },
});
