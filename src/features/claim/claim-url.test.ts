import { expect, test } from 'vitest';
import { readClaim, withClaim } from './claim-url.ts';

test('reads a country, and nothing that is none', () => {
  expect(readClaim('?claim=FR&model=mine')).toBe('FR');
  expect(readClaim('?claim=va')).toBe('VA');
  expect(readClaim('?claim=ZZ')).toBeUndefined();
  expect(readClaim('?claim=<script>')).toBeUndefined();
  expect(readClaim('')).toBeUndefined();
});

test('leaves the rest of the address alone', () => {
  const href = 'https://example.org/map/?model=mine#/about';
  expect(withClaim(href, 'FR')).toBe(
    'https://example.org/map/?model=mine&claim=FR#/about',
  );
  expect(withClaim(withClaim(href, 'FR'), 'ES')).toBe(
    'https://example.org/map/?model=mine&claim=ES#/about',
  );
  expect(withClaim(withClaim(href, 'FR'), undefined)).toBe(href);
});
