import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { baseline, type BaselineFlags } from '../commands/baseline.ts';
import type { BaselineFigures } from './baseline.ts';

const PREDICTIONS = `img_id,gt_lat,predicted_lat,gt_long,predicted_long,great_circle_distance
rome,41.9,45.4,12.6,9.2,477
vatican,41.9022,45.4,12.4533,9.2,477
paris,48.85,48.9,2.35,2.3,1
lyon,45.75,46.2,4.85,6.14,110
tokyo,35.7,0,139.7,-30,9999

street acc (1km),city acc (25km),region acc (200km),country acc (750km),continent acc (2500km),mean deviation (km)
0.1,0.2,0.3,0.4,0.5,100
`;
const META = `IMG_ID,LAT,LON,Prob_urban
rome,41.9,12.6,0.9
vatican,41.9022,12.4533,1.0000000275
paris,48.85,2.35,0.51
lyon,45.75,4.85,0.8
tokyo,35.7,139.7,0.5
`;

function files(predictions: string, meta: string): BaselineFlags {
  const folder = mkdtempSync(path.join(tmpdir(), 'baseline-'));
  const write = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  return {
    predictions: write('p.csv', predictions),
    meta: write('m.csv', meta),
    json: true,
  };
}

async function figures(flags: BaselineFlags): Promise<BaselineFigures> {
  const printed: string[] = [];
  await baseline(flags, {
    signal: new AbortController().signal,
    log: () => undefined,
    print: (text) => printed.push(text),
  });
  return JSON.parse(printed[0]!) as BaselineFigures;
}

test('judges coordinates by country and class', async () => {
  const flags = files(PREDICTIONS, META);
  // Right: Rome, Paris. Lyon is put into Geneva, Tokyo into the sea off Brazil.
  const all = await figures(flags);
  expect(all.n).toBe(5);
  expect(Object.keys(all)).toEqual(['n', 'country', 'class']);
  expect(all.class.top1).toBeCloseTo(3 / 5);
  // Italy's class 2 of 2, France's 1 of 2, Japan's 0 of 1.
  expect(all.class.balanced).toBeCloseTo((1 + 0.5 + 0) / 3);
  // Above 0.5, not at it.
  const urban = await figures({ ...flags, urban: 0.5 });
  expect(urban.n).toBe(4);
  expect(urban.class).toEqual({ top1: 0.75, balanced: 0.75 });
});

test.each([
  ['line 2: "x, 9.2" is no place', PREDICTIONS.replace('45.4', 'x'), META],
  ['is there twice', PREDICTIONS.replace('vatican', 'rome'), META],
  [
    'Prob_urban is "high", not a number',
    PREDICTIONS,
    META.replace('0.9', 'high'),
  ],
  ['no column "Prob_urban"', PREDICTIONS, META.replace('Prob_urban', 'p')],
  ['No photo of', PREDICTIONS, 'IMG_ID,LAT,LON,Prob_urban\nx,1,1,1\n'],
])('says: %s', async (message, predictions, meta) => {
  const flags = { ...files(predictions, meta), urban: 0.5 };
  await expect(figures(flags)).rejects.toThrow(message);
});

/** Published results, where whoever runs this has them. */
const SHARED = path.resolve(
  import.meta.dirname,
  '../../../../shared/benchmarks/im2gps',
);

test.runIf(existsSync(SHARED))(
  'gives the figures of docs/baseline.md',
  async () => {
    const of = (set: string, urban?: number) =>
      figures({
        predictions: path.join(SHARED, `${set}_ISNs_M-fstar-S3.csv`),
        meta: path.join(SHARED, `${set}_places365.csv`),
        ...(urban === undefined ? {} : { urban }),
        json: true,
      });
    const small = await of('im2gps', 0.5);
    expect(small.n).toBe(138);
    expect(small.class.top1).toBeCloseTo(0.754, 3);
    const large = await of('im2gps3k', 0.5);
    expect(large.n).toBe(1584);
    expect(large.class.top1).toBeCloseTo(0.597, 3);
  },
);
