import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'which-country-install-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, packages: object) =>
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
const wants = (packages: object) => write('package-lock.json', packages);
const has = (packages: object) =>
  write('node_modules/.package-lock.json', packages);

test('is content when every package is there at its version', () => {
  wants({ '': {}, 'node_modules/a': { version: '1.0.0' } });
  has({ 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(folder)).toBe(true);
});

test('does not miss optional packages for other systems', () => {
  wants({ 'node_modules/win': { version: '1.0.0', optional: true } });
  has({});
  expect(isInstalled(folder)).toBe(true);
});

test('notices a missing package, another version, a broken-off installation', () => {
  wants({ 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(folder)).toBe(false);
  has({});
  expect(isInstalled(folder)).toBe(false);
  has({ 'node_modules/a': { version: '0.9.0' } });
  expect(isInstalled(folder)).toBe(false);
});
