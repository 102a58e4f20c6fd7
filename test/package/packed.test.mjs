import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import ts from 'typescript';
import { build, parseAst } from 'vite';
import { installPacked } from './support/packed.mjs';

const { dir, root, manifest, remove } = installPacked();
after(remove);

const tags = readdirSync('src/elements').sort();
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)));

/** Every address that the exports give, patterns filled with the tags. */
const entries = Object.entries(manifest.exports).flatMap(([address, target]) => {
  const fill = (tag) => [
    address.replace('*', tag).replace(/^\./, 'piste'),
    Object.values(typeof target === 'string' ? { default: target } : target).map((file) => file.replaceAll('*', tag)),
  ];
  return address.includes('*') ? tags.map(fill) : [fill('')];
});
const modules = entries.map(([address]) => address).filter((address) => !/\.json$|\/cdn$/.test(address));

/** What the README shows in TypeScript. */
const readme = [...readFileSync('README.md', 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);

/** Runs a module in the project, in plain Node: no DOM, nothing of this repository. */
async function node(code) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: dir });
  return JSON.parse(stdout);
}

/** For each address, what importing it in Node leads to: 'reached', or the code (or text) of the error. */
const outcomes = (addresses) =>
  node(`
    const outcomes = {};
    for (const address of ${JSON.stringify(addresses)})
      outcomes[address] = await import(address).then(() => 'reached', (error) => error.code ?? String(error));
    console.log(JSON.stringify(outcomes));`);

describe('the packed package', () => {
  for (const [address, targets] of entries) {
    it(`has what ${address} points to`, () => {
      assert.deepEqual(
        targets.filter((target) => !existsSync(join(root, target))),
        [],
      );
    });
  }

  it('brings neither sources nor tests nor tools', () => {
    assert.deepEqual(
      files.filter(
        (file) => !/^(dist|dist-cdn)\/|^(package\.json|custom-elements\.json|README\.md|LICENSE)$/.test(file),
      ),
      [],
    );
  });

  it('imports no module that is not in it or among its dependencies', () => {
    const known = new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})($|/)`);
    const strays = files
      .filter((file) => /^dist\/.*\.js$/.test(file))
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)\b[^'"\n]*?["']([^"']+)["'];?$/gm)]
          .map(([, to]) => to)
          .filter((to) => (to.startsWith('.') ? !existsSync(resolve(root, file, '..', to)) : !known.test(to)))
          .map((to) => `${file} → ${to}`),
      );
    assert.deepEqual(strays, []);
  });

  it('has the worker beside the module that starts it, in one file', () => {
    const starts = readFileSync(join(root, 'dist/store/matching/start-worker.js'), 'utf8');
    const [, address] = /new Worker\(new URL\("(.+?)", import\.meta\.url\), \{ type: "module" \}\)/.exec(starts) ?? [];
    const worker = readFileSync(join(root, 'dist/store/matching', address), 'utf8');
    assert.doesNotMatch(worker, /\bimport\b\s*[("'{*]/);
  });

  it('describes every tag in custom-elements.json, to VS Code, to JetBrains and to JSX', () => {
    for (const file of [
      'custom-elements.json',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
      'dist/jsx.d.ts',
    ]) {
      const text = readFileSync(join(root, file), 'utf8');
      assert.deepEqual(
        tags.filter((tag) => !text.includes(`"${tag}"`)),
        [],
        file,
      );
    }
  });
});

describe('importing it in Node, without a DOM', () => {
  it('works for every address', async () => {
    assert.deepEqual(await outcomes(modules), Object.fromEntries(modules.map((address) => [address, 'reached'])));
  });

  it('works on data: a lead is saved, converted, and converted back', async () => {
    const types = await node(`
      import { createLeadStore } from 'piste';
      import { memoryStorage } from 'piste/storage/memory';
      const store = createLeadStore({ storage: memoryStorage() });
      await store.execute({ kind: 'save-settings', leadsEnabled: true });
      const { leadId } = await store.execute({ kind: 'save-lead', lead: { title: 'Desks', contactName: 'Ion Pop' } });
      const type = async () => (await store.get('leads', leadId)).type;
      const types = [await type()];
      const { entryId } = await store.execute({ kind: 'convert-lead', leadId, customer: { action: 'create' } });
      types.push(await type());
      await store.execute({ kind: 'undo', entryId });
      types.push(await type());
      console.log(JSON.stringify(types));`);
    assert.deepEqual(types, ['lead', 'opportunity', 'lead']);
  });
});

describe('what the README shows', () => {
  it('does what it says: a lead is converted and converted back', async () => {
    const shown = readme.find((each) => each.includes('createLeadStore'));
    const { outputText: code } = ts.transpileModule(shown, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    });
    const inMemory = code
      .replace(/import \{ indexedDbStorage \}.*/, "import { memoryStorage } from 'piste/storage/memory';")
      .replace(/indexedDbStorage\(.*?\)/, 'memoryStorage()');
    const type = await node(`${inMemory}\nconsole.log(JSON.stringify((await store.get('leads', leadId)).type));`);
    assert.equal(type, 'lead');
  });
});

describe('what is not exported', () => {
  const hidden = [
    'piste/dist/index.js',
    'piste/src/index.ts',
    'piste/index.js',
    'piste/internal/register.js',
    'piste/store',
    'piste/store/execute',
    'piste/domain/plan',
    'piste/storage/storage-adapter',
    'piste/events',
    'piste/styles/button.styles.js',
    'piste/elements/lead-list/lead-list.js',
    'piste/elements/convert-dialog/convert-form',
    'piste/elements/../internal/register',
    'piste/dist-cdn/piste.min.js',
  ];
  it('cannot be reached', async () => {
    for (const [address, code] of Object.entries(await outcomes(hidden))) {
      assert.match(code, /^ERR_(PACKAGE_PATH_NOT_EXPORTED|MODULE_NOT_FOUND|INVALID_MODULE_SPECIFIER)$/, address);
    }
  });
});

describe('types', () => {
  it('hold in a strict project that resolves as Node does, and know tags and events, also in JSX', async () => {
    writeFileSync(
      join(dir, 'host.ts'),
      `${modules.map((address, i) => `import * as entry${i} from '${address}';\nvoid entry${i};`).join('\n')}
import { createLeadStore, type LeadStore } from 'piste';
import { memoryStorage } from 'piste/storage/memory';
const store: LeadStore = createLeadStore({ storage: memoryStorage() });
const history = document.createElement('lead-history');
history.store = store;
history.addEventListener('lead-open', (event) => event.leadId.toUpperCase());
import type { CustomElements } from './node_modules/piste/dist/jsx.js';
export const jsx: CustomElements['lead-history'] = { 'onlead-open': (event) => { event.leadId.toUpperCase(); } };
// @ts-expect-error a refusal, so that this file is known to be checked
store.execute({ kind: 'no-such-command' });
`,
    );
    readme.forEach((code, i) => {
      writeFileSync(join(dir, `readme-${i}.mts`), `declare const router: { go(path: string): void };\n${code}`);
    });
    const options = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      skipLibCheck: false,
    };
    writeFileSync(
      join(dir, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['host.ts', ...readme.map((_, i) => `readme-${i}.mts`)] }),
    );
    const tsc = resolve('node_modules/typescript7/bin/tsc');
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', dir]).catch((error) => error);
    assert.equal(stdout, '');
  });
});

describe('bundling it', () => {
  function entryOf(code) {
    const entry = join(dir, 'entry.js');
    writeFileSync(entry, code);
    return entry;
  }

  /** The code that a bundler keeps of a module that imports from the package. */
  async function bundled(code) {
    const entry = entryOf(code);
    const result = await build({
      root: dir,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    });
    return result.flatMap(({ output }) => output).map(({ code }) => code);
  }

  it('leaves out every definition and element that is not asked for', async () => {
    const chunks = await bundled(`import { PisteError } from 'piste'; console.log(PisteError);`);
    assert.equal(chunks.length, 1);
    assert.doesNotMatch(chunks[0], /registry\.define|LitElement/);
  });

  it('brings the worker of the whole base along', async () => {
    const result = await build({
      root: dir,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        rolldownOptions: { input: entryOf(`import { createLeadStore } from 'piste'; console.log(createLeadStore);`) },
      },
    });
    const names = result.output.map(({ fileName }) => fileName);
    assert.ok(
      names.some((name) => /matcher-worker.*\.js$/.test(name)),
      names.join(),
    );
  });

  it('keeps the definitions that are imported for their effect alone', async () => {
    const [code] = await bundled(`import 'piste/elements/lead-history/define';`);
    assert.match(code, /lead-history/);
    assert.match(code, /registry\.define/);
    assert.doesNotMatch(code, /lead-menu/);
  });
});

describe('the one file for pages without a bundler', () => {
  const code = readFileSync(join(root, 'dist-cdn/piste.min.js'), 'utf8');

  it('imports nothing, names every tag, and exports the store', () => {
    const imports = parseAst(code)
      .body.filter((statement) => statement.source)
      .map(({ source }) => source.value);
    assert.deepEqual(imports, []);
    assert.doesNotMatch(code, /\bimport\(/);
    assert.deepEqual(
      tags.filter((tag) => !code.includes(tag)),
      [],
    );
    assert.match(code, /as createLeadStore\b/);
  });
});
