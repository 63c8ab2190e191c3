import { describe, expect, it } from 'vitest';
import { readTab } from './tab-url.ts';

const IDS = ['why', 'world', 'claim'];

describe('readTab', () => {
  it('is the tab that the address names', () => {
    expect(readTab('?model=own&tab=world', IDS)).toBe('world');
    expect(readTab('?claim=fr&tab=why', IDS)).toBe('why');
  });

  it('is the claim’s where the address asks about a country', () => {
    expect(readTab('?claim=fr', IDS)).toBe('claim');
    expect(readTab('?claim=fr&tab=nonsense', IDS)).toBe('claim');
  });

  it('is none otherwise', () => {
    expect(readTab('', IDS)).toBeNull();
    expect(readTab('?tab=nonsense', IDS)).toBeNull();
  });
});
