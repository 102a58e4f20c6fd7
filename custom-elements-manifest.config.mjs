import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { publicManifest, withImportedEvents } from './tools/manifest-plugin.mjs';

/** What editors and frameworks read is made from the manifest into dist/, and only the manifest itself is committed. */
const outdir = process.env.MANIFEST_OUT ?? '.';
const made = process.env.MANIFEST_OUT ?? 'dist';

export default {
  globs: ['src/elements/*/*.ts', 'src/events/*.ts', 'src/internal/{localized,piste}-element.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publicManifest,
    customElementVsCodePlugin({ outdir: made }),
    customElementJetBrainsPlugin({ outdir: made, packageJson: false }),
    withImportedEvents(
      jsxTypesPlugin({
        outdir: made,
        fileName: 'jsx.d.ts',
        componentTypePath: (_name, tag) => `./elements/${tag}/${tag}.js`,
      }),
    ),
  ],
};
