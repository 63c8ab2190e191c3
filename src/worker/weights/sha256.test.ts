import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from './sha256.ts';

afterEach(() => vi.unstubAllGlobals());

// FIPS 180-4's example "abc".
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('with the browser', async () => {
  expect(await sha256(new TextEncoder().encode('abc'))).toBe(ABC);
});

test('without crypto.subtle, as on insecure origins', async () => {
  vi.stubGlobal('crypto', {});
  expect(await sha256(new TextEncoder().encode('abc'))).toBe(ABC);
});
