import { expect, test } from 'vitest';
import { CLASS_COUNT, classOf } from '../classes/classes.ts';
import { agreementOf } from './agreement.ts';
import type { Entry, EntryPlace } from './entry.ts';
import { evaluateEntries } from './evaluate.ts';
import { EXPORT_COLUMNS, exportGeoJson, exportRow } from './export.ts';
import { labelOf } from './label.ts';
import { countAnswers, listEntries } from './list.ts';
import { Pace } from './pace.ts';

let ids = 0;

function answered(
  path: string,
  country: string,
  p: number,
  rest: { label?: string; place?: EntryPlace | null } = {},
): Entry {
  const probabilities = new Float64Array(CLASS_COUNT).fill(
    (1 - p) / (CLASS_COUNT - 1),
  );
  probabilities[classOf(country)!] = p;
  const model = { name: 'tiny', version: '3' };
  const state = {
    phase: 'answered',
    answer: { probabilities, model },
  } as const;
  return { id: ++ids, path, state, ...rest };
}

const france = answered('trip/FR/a.jpg', 'FR', 0.5, {
  label: 'FR',
  place: { lat: 48.8, lon: 2.3, country: 'FR' },
});
const italy = answered('trip/FR/b.jpg', 'IT', 0.9, {
  label: 'FR',
  place: null,
});
const monaco = answered('trip/MC/c.jpg', 'FR', 0.7, {
  label: 'MC',
  place: { lat: 41.9, lon: 12.5, country: 'IT' },
});
const broken: Entry = {
  id: ++ids,
  path: 'trip/x.txt',
  state: { phase: 'failed', problem: { code: 'not-a-picture' } },
};
const all = [france, italy, monaco, broken];
const nameOf = (id: number) => (id === classOf('IT') ? 'Italy' : 'France');
const names = (list: readonly Entry[]) => list.map(({ path }) => path.at(-5));
const compare = (a: string, b: string) => a.localeCompare(b);

test('lists in the order asked for, without an answer last', () => {
  const by = (order: Parameters<typeof listEntries>[2]) =>
    names(listEntries(all, {}, order, nameOf, compare)).join('');
  expect(by('arrival')).toBe('abcx');
  expect(by('confidence')).toBe('bcax');
  expect(by('country')).toBe('cabx');
  expect(by('name')).toBe('abcx');
});

test('shows only what was asked for', () => {
  const by = (filter: Parameters<typeof listEntries>[1]) =>
    names(listEntries(all, filter, 'arrival', nameOf, compare)).join('');
  expect(by({ answer: classOf('FR')! })).toBe('ac');
  expect(by({ confidence: 0.6 })).toBe('bc');
  expect(by({ agreement: 'agrees' })).toBe('a');
  expect(by({ agreement: 'disagrees' })).toBe('c');
  expect(by({ agreement: 'no-place' })).toBe('b');
  expect(by({ failedOnly: true })).toBe('x');
});

test('counts the first answers', () => {
  expect(countAnswers(all)).toEqual([
    { id: classOf('FR'), n: 2 },
    { id: classOf('IT'), n: 1 },
  ]);
});

test('metadata agree by class, and say nothing before they are read', () => {
  expect(agreementOf(france)).toBe('agrees');
  const { place: _, ...unread } = france;
  expect(agreementOf(unread)).toBeUndefined();
});

test('a label is the nearest folder that stands for a country', () => {
  const known = new Map([
    ['FR', 'FR'],
    ['italy', 'IT'],
  ]);
  const find = (name: string) => known.get(name);
  expect(labelOf('FR/italy/summer/x.jpg', find)).toBe('IT');
  expect(labelOf('summer/FR.jpg', find)).toBeUndefined();
});

test('evaluates by class: Monaco counts as France', () => {
  const result = evaluateEntries(all, CLASS_COUNT)!;
  expect(result).toMatchObject({ n: 3, top1: 2 / 3, balanced: 2 / 3 });
  expect(result.confusions).toEqual([
    { truth: classOf('FR'), answer: classOf('IT'), n: 1, share: 1 / 3 },
  ]);
  expect(evaluateEntries([broken], CLASS_COUNT)).toBeUndefined();
});

test('rows carry the model, and null for what is not known', () => {
  expect(exportRow(monaco)).toMatchObject({
    file: 'trip/MC/c.jpg',
    status: 'answered',
    countries: 'FR MC',
    probability: 0.7,
    label: 'MC',
    right: true,
    metadata_country: 'IT',
    agreement: 'disagrees',
    model: 'tiny',
    model_version: '3',
  });
  expect(exportRow(broken)).toMatchObject({
    status: 'failed',
    problem: 'not-a-picture',
    class: null,
    model: null,
  });
  expect(Object.keys(exportRow(broken))).toEqual([...EXPORT_COLUMNS]);
});

test('GeoJSON has points only where metadata have', () => {
  const { features } = exportGeoJson(all);
  expect(features.map(({ geometry }) => geometry?.coordinates)).toEqual([
    [2.3, 48.8],
    undefined,
    [12.5, 41.9],
    undefined,
  ]);
});

test('the pace leaves out pauses', () => {
  const pace = new Pace();
  pace.start(0);
  pace.tick(500);
  expect(pace.perSecond).toBeUndefined();
  pace.tick(1000);
  pace.stop();
  pace.start(60_000);
  pace.tick(60_500);
  expect(pace.perSecond).toBe(2);
  expect(pace.remaining(10)).toBe(5000);
});
