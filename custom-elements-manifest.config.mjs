import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { modulePathResolverPlugin } from '@wc-toolkit/module-path-resolver';

/** Leaves only what a user of the element may touch (Storybook's autodocs would list #private and @state too). */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const m of customElementsManifest.modules)
      for (const d of m.declarations ?? [])
        if (d.members)
          d.members = d.members.filter((x) => !x.name.startsWith('#') && (x.privacy ?? 'public') === 'public');
  },
};
/** Tags are given by the define files, through a call that the analyzer cannot follow: a folder's name is its tag. */
const tagOfFolder = {
  name: 'tag-of-folder',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const [, tag] = /^src\/elements\/([a-z-]+)\/\1\.ts$/.exec(module.path) ?? [];
      const element = tag && module.declarations?.find((declaration) => declaration.kind === 'class');
      if (!element) continue;
      Object.assign(element, { customElement: true, tagName: tag });
      module.exports?.push({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name: element.name, module: module.path },
      });
    }
  },
};

/** What editors and frameworks read is made from the manifest into dist/, and only the manifest itself is committed. */
const outdir = process.env.MANIFEST_OUT ?? '.';
const made = 'dist';
const toDist = (ext) => (p) => p.replace(/^src\//, 'dist/').replace(/\.ts$/, ext);
export default {
  globs: ['src/elements/*/*.ts', 'src/events/*.ts', 'src/internal/{localized,piste}-element.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    tagOfFolder,
    publicOnly,
    modulePathResolverPlugin({
      modulePathTemplate: toDist('.js'),
      definitionPathTemplate: toDist('.js'),
      typeDefinitionPathTemplate: toDist('.d.ts'),
    }),
    customElementVsCodePlugin({ outdir: made }),
    customElementJetBrainsPlugin({ outdir: made, packageJson: false }),
    jsxTypesPlugin({
      outdir: made,
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, tag) => `./elements/${tag}/${tag}.js`,
    }),
  ],
};
