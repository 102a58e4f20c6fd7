/** A folder's name is its tag: the define files register through a call that the analyzer does not follow. */
const ELEMENT = /^src\/elements\/([a-z-]+)\/\1\.ts$/;
const PUBLIC = /^src\/(events\/[a-z-]+|elements\/([a-z-]+)\/\2(\.define)?)\.ts$/;

/**
 * Leaves in the manifest what a host may touch, and tells it what the analyzer cannot know: tags, the events' classes,
 * and where modules are in the package. The order is that of the paths, whatever the file system gives.
 */
export const publicManifest = {
  name: 'public-manifest',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const types = eventTypes(manifest);
    manifest.modules = manifest.modules
      .filter(({ path }) => PUBLIC.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      const [, tag] = ELEMENT.exec(module.path) ?? [];
      const element = tag && module.declarations?.find(({ kind }) => kind === 'class');
      if (element) Object.assign(element, { customElement: true, tagName: tag });
      for (const declaration of module.declarations ?? []) onlyPublic(declaration, types);
      for (const { declaration } of module.exports ?? [])
        if (declaration?.module) declaration.module = inPackage(declaration.module);
      if (element)
        module.exports?.push({
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name: element.name, module: inPackage(module.path) },
        });
      module.path = inPackage(module.path);
    }
  },
};

const inPackage = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Gives the types of events to a generator as imports, relative to dist/: it would name classes without importing them. */
export function withImportedEvents(plugin) {
  return {
    ...plugin,
    packageLinkPhase({ customElementsManifest, ...rest }) {
      const manifest = structuredClone(customElementsManifest);
      const events = manifest.modules.flatMap(({ declarations = [] }) =>
        declarations.flatMap(({ events = [] }) => events),
      );
      for (const { type } of events) {
        const [from] = type?.references ?? [];
        if (from) type.text = `import('${from.module.replace(/^dist/, '.')}').${from.name}`;
      }
      plugin.packageLinkPhase({ customElementsManifest: manifest, ...rest });
    },
  };
}

/** The type of each event by its name, from `static readonly type = 'lead-open'` of its class. */
function eventTypes(manifest) {
  const types = new Map();
  for (const { path, declarations = [] } of manifest.modules) {
    for (const { kind, name, members = [] } of declarations) {
      const type = kind === 'class' && members.find((member) => member.static && member.name === 'type');
      if (type)
        types.set(type.default?.replaceAll("'", ''), { text: name, references: [{ name, module: inPackage(path) }] });
    }
  }
  return types;
}

/** Without #private and @state members, and without the events that the analyzer guesses from calls: those have no text. */
function onlyPublic(declaration, types) {
  const { members, events, superclass } = declaration;
  if (members) {
    declaration.members = members.filter(
      ({ name, privacy = 'public', static: isStatic, description }) =>
        !name.startsWith('#') &&
        privacy === 'public' &&
        (!isStatic || description || declaration.kind !== 'class' || !declaration.customElement),
    );
  }
  if (events) {
    declaration.events = events
      .filter(({ description }) => description)
      .map((event) => ({ ...event, ...(types.has(event.name) ? { type: types.get(event.name) } : {}) }));
  }
  if (superclass?.module) superclass.module = inPackage(superclass.module);
  for (const list of [declaration.members, declaration.events, declaration.attributes])
    for (const each of list ?? []) delete each.inheritedFrom;
}
