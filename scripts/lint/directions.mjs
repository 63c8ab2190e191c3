import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import globals from 'globals';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom, by folder; all else is an error. docs/architecture.md says why.
 *
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  'src/core': ['src/core'],
  'src/model': ['src/core', 'src/model'],
  'src/worker': [
    ...['src/core', 'src/model', 'src/worker'],
    // Workers start workers, too.
    'src/shared/pwa/trusted-types.ts',
  ],
  'src/session': ['src/core', 'src/session', 'src/worker/api.ts'],
  'src/shared': ['src/core', 'src/shared'],
  'src/service-worker': ['src/core', 'src/shared', 'src/service-worker'],
  'src/app': [
    ...['src/core', 'src/session', 'src/shared', 'src/features', 'src/app'],
  ],
  trainer: ['src/core', 'src/model', 'trainer', 'scripts'],
  bench: ['src/core', 'src/model', 'src/worker', 'bench', 'scripts'],
};
const FEATURE_MAY_IMPORT = ['src/core', 'src/session', 'src/shared'];
const FOLDERS = ['src', 'trainer', 'bench', 'e2e', 'scripts'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'];

/**
 * ESLint configuration that enforces the import directions.
 *
 * @param {string} root the repository's root (tests give another).
 * @returns {import('eslint').Linter.Config[]}
 */
export function directions(root) {
  return [
    {
      name: 'directions/folders',
      files: ['**/*.{ts,tsx}'],
      plugins: { 'import-x': /** @type {any} */ (importX) },
      rules: {
        'import-x/no-restricted-paths': [
          'error',
          { basePath: root, zones: zones(root) },
        ],
      },
    },
    {
      name: 'directions/core-packages',
      files: ['src/core/**/*.ts'],
      ignores: TESTS,
      ...banPackages({
        group: [
          '@tensorflow/*',
          'react',
          'react-dom',
          'react/*',
          'react-dom/*',
        ],
        message: 'core is plain TypeScript for app and trainer alike.',
      }),
    },
    {
      name: 'directions/core-globals',
      files: ['src/core/**/*.ts'],
      rules: { 'no-restricted-globals': ['error', ...domGlobals()] },
    },
    {
      name: 'directions/model-packages',
      files: ['src/model/**/*.ts'],
      ignores: TESTS,
      ...banPackages(
        {
          group: ['react', 'react-dom', 'react/*', 'react-dom/*'],
          message: 'model knows no user interface.',
        },
        {
          group: ['@tensorflow/*'],
          allowTypeImports: true,
          message:
            'model takes the tf namespace as a parameter: app and trainer have different copies.',
        },
      ),
    },
    {
      name: 'directions/tfjs-in-worker-only',
      files: ['src/{session,shared,features,app}/**/*.{ts,tsx}', 'src/*.ts*'],
      ...banPackages({
        group: ['@tensorflow/*'],
        allowTypeImports: true,
        message: 'tfjs runs in src/worker only.',
      }),
    },
  ];
}

/** @param {string} root */
function zones(root) {
  const allowed = Object.entries(MAY_IMPORT).flatMap(([folder, may]) =>
    zonesOf(folder, may),
  );
  const features = foldersIn(join(root, 'src/features')).flatMap((name) => {
    const folder = `src/features/${name}`;
    return zonesOf(folder, [...FEATURE_MAY_IMPORT, folder]);
  });
  return [...allowed, ...features];
}

/**
 * @param {string} folder
 * @param {string[]} may everything else of ours is forbidden to it.
 */
function zonesOf(folder, may) {
  return FOLDERS.map((from) => ({
    target: `./${folder}`,
    from: `./${from}`,
    except: may
      .filter((one) => one === from || one.startsWith(`${from}/`))
      .map((one) => `.${one.slice(from.length)}`),
    message: `${folder} imports only ${may.join(', ')}.`,
  }));
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** @param {{ group: string[], message: string, allowTypeImports?: boolean }[]} patterns */
function banPackages(...patterns) {
  return {
    plugins: { '@typescript-eslint': /** @type {any} */ (tseslint.plugin) },
    rules: {
      '@typescript-eslint/no-restricted-imports': /** @type {any} */ ([
        'error',
        { patterns },
      ]),
    },
  };
}

/** What browsers have and plain JavaScript does not, plus what only looks plain. */
function domGlobals() {
  const plain = { ...globals['shared-node-browser'], ...globals.es2025 };
  const browser = Object.keys(globals.browser).filter((g) => !(g in plain));
  return [
    ...new Set([...browser, 'fetch', 'navigator', 'localStorage', 'process']),
  ];
}
