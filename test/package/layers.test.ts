import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .map((file) => join('src', file));

/** Every import of a file, static and dynamic, with whether it leaves code behind. */
function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const to = specifier.startsWith('.')
      ? relative('.', resolve(dirname(file), specifier)).replace(/\.js$/, '.ts')
      : specifier;
    found.push({ from: file, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
      const named =
        clause?.namedBindings && ts.isNamedImports(clause.namedBindings) && !clause.name
          ? clause.namedBindings.elements
          : undefined;
      const typeOnly = ts.isExportDeclaration(node)
        ? node.isTypeOnly
        : Boolean(
            clause &&
            (clause.phaseModifier === ts.SyntaxKind.TypeKeyword || named?.every((element) => element.isTypeOnly)),
          );
      add(node.moduleSpecifier.text, typeOnly);
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    )
      add(node.arguments[0].text, false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const imports = files.flatMap(importsOf);
const inLayer = (layer: string) => imports.filter(({ from }) => from.startsWith(`src/${layer}/`));
const outside = (list: Import[], allowed: RegExp) =>
  list.filter(({ to }) => !allowed.test(to)).map(({ from, to }) => `${from} → ${to}`);

describe('layers', () => {
  it('finds the sources and their imports', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(
      imports.some(({ from, to }) => from === 'src/store/execute.ts' && to === 'src/domain/commands/plan-command.ts'),
    ).toBe(true);
  });

  it('lets the domain import nothing outside itself but small pure libraries', () => {
    expect(outside(inLayer('domain'), /^src\/domain\/|^(valibot|tldts|libphonenumber-js)($|\/)/)).toEqual([]);
  });

  it('lets storage know records and errors of the domain and neither store nor elements', () => {
    expect(outside(inLayer('storage'), /^src\/storage\/|^src\/domain\/|^idb$/)).toEqual([]);
    const rules = inLayer('storage').filter(({ to, typeOnly }) => to.startsWith('src/domain/') && !typeOnly);
    expect(outside(rules, /^src\/domain\/(errors|records\/collections|fields)\.ts$/)).toEqual([]);
  });

  it('lets the store join domain and storage and know no element', () => {
    const store = inLayer('store').filter(({ from }) => !/store-context|-controller/.test(from));
    expect(outside(store, /^src\/(store|domain|storage)\//)).toEqual([]);
    const concrete = store.filter(({ to, typeOnly }) => to.startsWith('src/storage/') && !typeOnly);
    expect(concrete).toEqual([]);
  });

  it('lets elements know the store, and of the domain only names, errors and small pure functions', () => {
    const elements = [...inLayer('elements'), ...inLayer('internal'), ...inLayer('events'), ...inLayer('i18n')];
    const code = elements.filter(({ typeOnly }) => !typeOnly);
    const storage = code.filter(
      ({ from, to }) => to.startsWith('src/storage/') && !from.startsWith('src/elements/lead-store/'),
    );
    expect(storage).toEqual([]);
    const domain = code.filter(({ to }) => to.startsWith('src/domain/'));
    expect(
      outside(
        domain,
        /^src\/domain\/(errors|fields|rights|lead-access|storage-query|records\/(schemas|settings|collections)|similarity\/(strictness|normalise\/(fold|free-mail|providers))|merge\/survivor)\.ts$/,
      ),
    ).toEqual([]);
  });

  it('gives the domain no clock, chance, locale or browser', () => {
    const forbidden =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bnavigator\.|\bwindow\.|\bdocument\.|\bnew Intl\.[A-Za-z]+\(\)|toLocale[A-Z]\w*\(\)/;
    const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const found = files.filter((file) => file.startsWith('src/domain/')).filter((file) => forbidden.test(code(file)));
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  const lengths = files
    .map((file) => [readFileSync(file, 'utf8').split('\n').length - 1, file] as const)
    .sort((a, b) => b[0] - a[0]);

  it('are short: none over 320 lines, nine in ten at most 220, the median at most 100', () => {
    expect(lengths.filter(([lines]) => lines > 320)).toEqual([]);
    expect(lengths[Math.floor(lengths.length * 0.1)]?.[0]).toBeLessThanOrEqual(220);
    expect(lengths[Math.floor(lengths.length / 2)]?.[0]).toBeLessThanOrEqual(100);
  });

  it('have no catch-all names', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|types|misc|common)\.ts$/.test(file))).toEqual([]);
  });
});
