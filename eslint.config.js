import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { isInstalled } from './scripts/lib/install.mjs';
import { directions } from './scripts/lint/directions.mjs';

const root = import.meta.dirname;
const TYPESCRIPT = ['**/*.{ts,tsx}'];

/** Without the trainer's packages its types are unknown; `npm test` installs them first. */
const untyped = isInstalled(`${root}/trainer`) ? [] : ['trainer/**/*.ts'];

export default defineConfig(
  globalIgnores(['dist', 'public', 'coverage', 'test-results', '**/.cache']),
  // AssemblyScript: its own compiler knows its types.
  globalIgnores(['src/model/wasm-simd/assembly']),
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // Interfaces that promise are also fulfilled by functions with nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  ...untyped.map((pattern) => ({
    files: [pattern],
    extends: [tseslint.configs.disableTypeChecked],
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Playwright's fixtures call their continuation `use`, which is no hook.
    files: ['e2e/**/*.ts'],
    rules: { 'no-empty-pattern': 'off' },
  },
  directions(root),
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
);
