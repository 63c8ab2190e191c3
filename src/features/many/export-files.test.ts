import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Entry } from '../../core/many/entry.ts';
import { exportFile, toCsv } from './export-files.ts';

const entries: Entry[] = ['=2+2.jpg', 'a, "b"\nc.jpg', 'ﷺ/Ω.jpg'].map(
  (path, id) => ({
    id,
    path,
    state: { phase: 'failed', problem: { code: 'empty-file' } },
  }),
);

test('a table that another reader reads the same, formulas disarmed', () => {
  const rows: Record<string, string>[] = parse(toCsv(entries), {
    columns: true,
    bom: true,
  });
  expect(rows.map(({ file }) => file)).toEqual([
    "'=2+2.jpg",
    'a, "b"\nc.jpg',
    'ﷺ/Ω.jpg',
  ]);
  expect(rows[0]).toMatchObject({ status: 'failed', problem: 'empty-file' });
});

test('JSON and GeoJSON parse', async () => {
  const json = JSON.parse(await exportFile(entries, 'json').text()) as unknown;
  expect(json).toHaveLength(3);
  const geo: unknown = JSON.parse(await exportFile(entries, 'geojson').text());
  expect(geo).toMatchObject({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: null }, {}, {}],
  });
});
