import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root as repository } from '../lib/paths.mjs';
import { directions } from './directions.mjs';

/** A repository of empty files, so that the rules are tried on every folder, also future ones. */
const FILES = [
  'src/core/a.ts',
  'src/model/a.ts',
  'src/worker/api.ts',
  'src/worker/a.ts',
  'src/session/a.ts',
  'src/shared/a.tsx',
  'src/features/answer/a.tsx',
  'src/features/photo/a.tsx',
  'src/service-worker/a.ts',
  'src/app/a.tsx',
  'trainer/src/a.ts',
  'bench/a.ts',
  'e2e/a.ts',
];

let folder: string;
let eslint: ESLint;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'which-country-lint-'));
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'export const x = 1;\n');
  }
  eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts', '**/*.tsx'],
        languageOptions: { parser: tseslint.parser },
      },
      ...directions(folder),
    ],
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules that a line of code in a file breaks. */
async function broken(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: join(folder, file) });
  const messages = results[0]?.messages ?? [];
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const PATHS = 'import-x/no-restricted-paths';
const PACKAGES = '@typescript-eslint/no-restricted-imports';

const FORBIDDEN: [from: string, to: string][] = [
  ['src/worker/a.ts', '../../bench/a.ts'],
  ['bench/a.ts', '../src/session/a.ts'],
  ['src/core/a.ts', '../model/a.ts'],
  ['src/core/a.ts', '../worker/api.ts'],
  ['src/core/a.ts', '../session/a.ts'],
  ['src/core/a.ts', '../shared/a.tsx'],
  ['src/core/a.ts', '../features/photo/a.tsx'],
  ['src/core/a.ts', '../app/a.tsx'],
  ['src/core/a.ts', '../../trainer/src/a.ts'],
  ['src/model/a.ts', '../worker/a.ts'],
  ['src/model/a.ts', '../shared/a.tsx'],
  ['src/worker/a.ts', '../session/a.ts'],
  ['src/worker/a.ts', '../app/a.tsx'],
  ['src/session/a.ts', '../worker/a.ts'],
  ['src/session/a.ts', '../model/a.ts'],
  ['src/session/a.ts', '../shared/a.tsx'],
  ['src/session/a.ts', '../features/photo/a.tsx'],
  ['src/session/a.ts', '../app/a.tsx'],
  ['src/shared/a.tsx', '../session/a.ts'],
  ['src/shared/a.tsx', '../model/a.ts'],
  ['src/shared/a.tsx', '../features/photo/a.tsx'],
  ['src/shared/a.tsx', '../app/a.tsx'],
  ['src/features/photo/a.tsx', '../answer/a.tsx'],
  ['src/features/answer/a.tsx', '../photo/a.tsx'],
  ['src/features/photo/a.tsx', '../../worker/api.ts'],
  ['src/features/photo/a.tsx', '../../app/a.tsx'],
  ['src/app/a.tsx', '../worker/a.ts'],
  ['src/app/a.tsx', '../service-worker/a.ts'],
  ['src/service-worker/a.ts', '../worker/a.ts'],
  ['src/service-worker/a.ts', '../session/a.ts'],
  ['src/service-worker/a.ts', '../features/photo/a.tsx'],
  ['src/service-worker/a.ts', '../app/a.tsx'],
  ['src/app/a.tsx', '../model/a.ts'],
  ['trainer/src/a.ts', '../../src/worker/a.ts'],
  ['trainer/src/a.ts', '../../src/session/a.ts'],
  ['src/app/a.tsx', '../../e2e/a.ts'],
];

const ALLOWED: [from: string, to: string][] = [
  ['src/model/a.ts', '../core/a.ts'],
  ['src/worker/a.ts', '../model/a.ts'],
  ['src/session/a.ts', '../worker/api.ts'],
  ['src/shared/a.tsx', '../core/a.ts'],
  ['src/features/photo/a.tsx', '../../session/a.ts'],
  ['src/features/photo/a.tsx', '../../shared/a.tsx'],
  ['src/app/a.tsx', '../features/photo/a.tsx'],
  ['src/service-worker/a.ts', '../shared/a.tsx'],
  ['trainer/src/a.ts', '../../src/model/a.ts'],
];

describe('folders', () => {
  test.each(FORBIDDEN)('%s must not import %s', async (from, to) => {
    for (const code of [
      `import { x } from '${to}'; x;`,
      `import type { x } from '${to}'; export type Y = typeof x;`,
      `export { x } from '${to}';`,
      `void import('${to}');`,
    ]) {
      expect(await broken(from, code), code).toEqual([PATHS]);
    }
  });

  test.each(ALLOWED)('%s may import %s', async (from, to) => {
    expect(await broken(from, `import { x } from '${to}'; x;`)).toEqual([]);
  });
});

describe('packages', () => {
  test.each([
    ['src/core/a.ts', 'react'],
    ['src/core/a.ts', 'react-dom/client'],
    ['src/core/a.ts', '@tensorflow/tfjs'],
    ['src/model/a.ts', 'react'],
    ['src/model/a.ts', '@tensorflow/tfjs'],
    ['src/session/a.ts', '@tensorflow/tfjs-backend-webgpu'],
    ['src/shared/a.tsx', '@tensorflow/tfjs'],
    ['src/features/photo/a.tsx', '@tensorflow/tfjs-core'],
    ['src/app/a.tsx', '@tensorflow/tfjs-backend-wasm'],
  ])('%s must not import %s', async (file, name) => {
    const code = `import { x } from '${name}'; x;`;
    expect(await broken(file, code)).toEqual([PACKAGES]);
  });

  test('model sees tfjs as types, and the worker runs it', async () => {
    const types =
      "import type { Tensor } from '@tensorflow/tfjs'; export type T = Tensor;";
    expect(await broken('src/model/a.ts', types)).toEqual([]);
    expect(await broken('src/core/a.ts', types)).toEqual([PACKAGES]);
    const code = "import '@tensorflow/tfjs-backend-webgpu';";
    expect(await broken('src/worker/a.ts', code)).toEqual([]);
  });
});

test.each([
  'window',
  'document',
  'navigator',
  'fetch',
  'localStorage',
  'self',
  'ImageBitmap',
  'OffscreenCanvas',
])('core must not touch %s', async (name) => {
  const use = `export const y: unknown = ${name};`;
  expect(await broken('src/core/a.ts', use)).toEqual(['no-restricted-globals']);
  expect(await broken('src/worker/a.ts', use)).toEqual([]);
});

test('the project is linted by these rules, and warnings fail', async () => {
  const project = new ESLint({ cwd: repository });
  const config = (await project.calculateConfigForFile(
    join(repository, 'src/core/fusion/fuse.ts'),
  )) as { rules: Record<string, unknown[]> };
  const isError = (rule: string) =>
    expect(config.rules[rule]?.[0], rule).toBe(2);
  [PATHS, PACKAGES, 'no-restricted-globals', 'max-lines'].forEach(isError);
  isError('@typescript-eslint/no-floating-promises');
});
