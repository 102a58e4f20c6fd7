import { readdirSync, existsSync } from 'node:fs';

/** The modules that a user of the package can import, by the name they have in dist/. */
export function packageEntries() {
  const entries = {
    index: 'src/index.ts',
    define: 'src/define.ts',
    'domain/index': 'src/domain/index.ts',
    'storage/memory': 'src/storage/memory.ts',
    'storage/indexeddb': 'src/storage/indexeddb.ts',
    'testing/index': 'src/testing/index.ts',
  };
  for (const tag of readdirSync('src/elements')) {
    for (const file of [tag, `${tag}.define`]) entries[`elements/${tag}/${file}`] = `src/elements/${tag}/${file}.ts`;
  }
  return Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)));
}
