import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';

const noUnsafeDom = [
  {
    selector: 'ImportDeclaration[source.value=/unsafe-html|unsafe-svg|style-map/]',
    message: 'The kit runs under a strict CSP with Trusted Types.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Texts are never interpreted as HTML.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'No style attributes: the kit runs under a strict CSP.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/[0-9]rem\\b/]',
    message: 'Sizes are tokens or em: rem lets the page leak in.',
  },
];

const noChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The clock is a parameter of the domain.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The clock is a parameter of the domain.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Ids are a parameter of the domain.',
  },
  {
    selector: 'MemberExpression[object.name="Intl"]',
    message: 'The domain speaks no language: texts and formats belong to elements.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]',
    message: 'The domain speaks no language: its results do not depend on the machine.',
  },
];

/** Forbids imports of other layers (folders of src; `types`: but for types) and of libraries that the layer has no business with. */
const apart = (folders, libraries, message, types = false) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: `^(\\.\\./)+(${folders})/`, message, allowTypeImports: types },
        { regex: `^(${libraries})($|/)`, message },
      ],
    },
  ],
});

export default defineConfig(
  globalIgnores(['dist', 'dist-cdn', 'dist-demo', 'dist-storybook', 'src/generated', 'coverage', 'reports']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'LocalizedElement', 'PisteElement'] } },
    rules: {
      'wc/guard-super-call': 'off', // Lit's lifecycle callbacks always exist on the base
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes it the plain word for "in range"
      '@typescript-eslint/unbound-method': 'off', // Lit binds listeners to their host
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off', // adapters and hosts are not always typed
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      'lit-a11y/alt-text': 'error',
      'lit-a11y/anchor-is-valid': 'error',
      'lit-a11y/aria-attr-valid-value': 'error',
      'lit-a11y/aria-attrs': 'error',
      'lit-a11y/aria-role': 'error',
      'lit-a11y/aria-unsupported-elements': 'error',
      'lit-a11y/no-access-key': 'error',
      'lit-a11y/no-distracting-elements': 'error', // no-redundant-role is out: WebKit drops the role of a list without bullets
      'lit-a11y/role-has-required-aria-attrs': 'error',
      'lit-a11y/role-supports-aria-attr': 'error',
      'lit-a11y/tabindex-no-positive': 'error',
      'no-restricted-syntax': ['error', ...noUnsafeDom],
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      ...apart(
        'store|storage|elements|events|i18n|internal|styles|testing',
        'lit|@lit|@tanstack|idb|lucide|sortablejs',
        'The domain imports nothing outside itself.',
      ),
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'crypto',
        'localStorage',
        'indexedDB',
        'fetch',
      ],
      'no-restricted-syntax': ['error', ...noUnsafeDom, ...noChance],
    },
  },
  {
    files: ['src/storage/**'],
    rules: apart(
      'store|elements|events|i18n|internal|styles',
      'lit|@lit|@tanstack|lucide|sortablejs',
      'Storage knows records and revisions, neither rules nor elements.',
    ),
  },
  {
    files: ['src/store/**'],
    rules: apart('elements|styles', 'idb|lucide|sortablejs', 'The store knows no element.'),
  },
  {
    files: ['src/elements/**', 'src/internal/**', 'src/events/**', 'src/i18n/**'],
    ignores: ['src/elements/lead-store/**'],
    rules: apart('storage', 'idb', 'Elements know only the store.', true),
  },
  {
    files: ['test/**', 'stories/**', 'demo/**', '.storybook/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      'wc/no-self-class': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
        window: 'readonly',
        navigator: 'readonly',
        performance: 'readonly',
        indexedDB: 'readonly',
        getComputedStyle: 'readonly',
        structuredClone: 'readonly',
        customElements: 'readonly',
      },
    },
  },
  {
    files: ['test/catalogue/**'], // much of it runs in the page
    languageOptions: {
      globals: Object.fromEntries(
        [
          'ShadowRoot',
          'SVGElement',
          'Text',
          'Event',
          'Blob',
          'CSSStyleSheet',
          'OffscreenCanvas',
          'atob',
          'btoa',
          'createImageBitmap',
          'dispatchEvent',
          'innerWidth',
          'innerHeight',
          'requestAnimationFrame',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
