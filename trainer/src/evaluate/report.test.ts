import { expect, test } from 'vitest';
import { fuse } from '../../../src/core/fusion/fuse.ts';
import { parseCard } from '../../../src/core/formats/card.ts';
import { atThreshold } from '../../../src/core/metrics/coverage.ts';
import {
  expectedCalibrationError,
  topK,
} from '../../../src/core/metrics/metrics.ts';
import { narrowModel } from '../../../src/model/testing/narrow-model.ts';
import { scoredPhotos } from '../testing/scored-photos.ts';
import { outcomesOf } from './figures.ts';
import { htmlReport } from './html/page.ts';
import { markdownReport, markdownTable } from './markdown.ts';
import { measure } from './measure.ts';
import { reportOf } from './report.ts';

const scored = scoredPhotos(400);
const scores = {
  scored,
  unreadable: [{ file: 'IT/<b>.jpg', reason: 'Error: torn & broken' }],
};
const options = {
  ...{ fusion: 'average' as const, temperature: 0.8, threshold: 0.5 },
  ...{ samples: 100, seed: 1 },
};
const report = reportOf(scores, options);
const title = {
  model: 'A <b> & "c"',
  version: '1',
  data: 'x.csv',
  split: 'test',
};

test('every fusion is judged by its own probabilities', () => {
  expect(report.fusions).toHaveLength(8);
  for (const row of report.fusions) {
    const judged = scored.map(({ photo, logits }) => ({
      probabilities: fuse(logits, row.fusion, 0.8),
      truth: photo.classId,
    }));
    expect(row.top1).toBe(topK(judged, 1));
    expect(row.top10).toBe(topK(judged, 10));
    expect(row.ece).toBeCloseTo(expectedCalibrationError(judged), 10);
  }
  const average = report.fusions.at(-1)!;
  expect(average).toMatchObject({ fusion: 'average', top1: report.top1 });
  expect(report.top1).toBeGreaterThan(0.4);
  const whole = report.fusions.find(({ fusion }) => fusion === 'whole')!;
  expect(whole.top1).not.toBe(average.top1);
});

test('a fusion whose views are missing is left out', () => {
  const fewer = scored.map(({ photo, logits: { whole: _, ...logits } }) => ({
    ...{ photo, logits },
  }));
  const { fusions } = reportOf({ scored: fewer, unreadable: [] }, options);
  expect(fusions.map(({ fusion }) => fusion)).not.toContain('whole');
  expect(fusions).toHaveLength(7);
});

test('intervals hold the figure, regions and classes all photos', () => {
  const { top1, balanced } = report.intervals!;
  expect(top1[0]).toBeLessThan(report.top1);
  expect(top1[1]).toBeGreaterThan(report.top1);
  expect(balanced[0]).toBeLessThan(balanced[1]);
  const count = (rows: readonly { n: number }[]) =>
    rows.reduce((sum, { n }) => sum + n, 0);
  expect(count(report.perRegion)).toBe(400);
  expect(count(report.perClass)).toBe(400);
  expect(count(report.reliability)).toBe(400);
  expect(report.confusion.flat().reduce((a, b) => a + b)).toBe(400);
  expect(report.coverage).toHaveLength(200);
  expect(report.coverage.at(-1)).toMatchObject({
    n: 400,
    accuracy: report.top1,
  });
  expect(reportOf(scores, { ...options, samples: 0 }).intervals).toBeNull();
});

test('the page asks nothing of any server and escapes what it is given', () => {
  const page = htmlReport(title, report);
  expect(page).not.toMatch(/(src|href|url\(|@import)[\s=("']*(https?:)?\/\//);
  expect(page).not.toContain('<script');
  expect(page).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
  expect(page).toContain('IT/&lt;b&gt;.jpg: Error: torn &amp; broken');
  expect(page.match(/<svg/g)).toHaveLength(3);
  expect(page.match(/role="img"/g)).toHaveLength(3);
  expect(page.match(/<details>/g)).toHaveLength(2);
  expect(page).not.toMatch(/NaN|undefined|\[object/);
});

test('a page of few photos and no threshold is whole, too', () => {
  const few = reportOf(
    { scored: scored.slice(0, 2), unreadable: [] },
    { ...options, threshold: undefined, samples: 0 },
  );
  const page = htmlReport(title, few);
  expect(page).toContain('names no threshold');
  expect(page).not.toMatch(/NaN|undefined|\[object/);
  expect(page).not.toContain('Unreadable photos');
});

test('Markdown has a line for each region, and cells keep their bars', () => {
  const text = markdownReport(title, report);
  for (const { region } of report.perRegion)
    expect(text).toContain(`| ${region}`);
  expect(text).toContain('400 photos, 1 unreadable');
  expect(markdownTable(['a', 'b'], [['x|y', '1']])).toBe(
    '| a    |   b |\n| ---- | --: |\n| x\\|y |   1 |',
  );
});

test('a card gets what val decides and test shows', async () => {
  // Weaker photos, which are right less often than the rule wants.
  const weak = scoredPhotos(400, { skill: 2 });
  const val = { scored: weak, unreadable: [] };
  const others = scoredPhotos(300, { skill: 2, seed: 2 });
  const test = { scored: others, unreadable: [] };
  const measured = measure(val, test, {
    ...{ fusion: 'average', csv: 'lists/photos.csv', samples: 50 },
  });
  const { temperature, notSure, figures } = measured;
  const judge = (photos: typeof scored, threshold: number) =>
    atThreshold(outcomesOf(photos, 'average', temperature), threshold);
  expect(notSure).toMatchObject({ target: 0.6, split: 'val' });
  expect(judge(weak, notSure.threshold).accuracy).toBeGreaterThanOrEqual(0.6);
  expect(judge(weak, notSure.threshold - 0.001).accuracy).toBeLessThan(0.6);
  const { n, coverage, accuracy } = judge(test.scored, notSure.threshold);
  expect(figures[1]).toMatchObject({
    ...{ data: 'photos.csv', split: 'test', n: 300 },
    notSure: { n, coverage, accuracy },
  });
  expect(figures[1]!.intervals).toMatchObject({ samples: 50, seed: 1 });
  // What the page plots: all photos are in the bins and at the curve's right end.
  const { reliability = [], coverageCurve = [], top1 } = figures[1]!;
  expect(reliability.reduce((sum, bin) => sum + bin.n, 0)).toBe(300);
  expect(coverageCurve.at(-1)).toMatchObject({ coverage: 1, accuracy: top1 });
  const { card } = await narrowModel({ shortSide: 40, crop: 32 });
  const whole = { ...card, ...measured, offTopic: { n: 37, notSure: 0.9 } };
  expect(parseCard(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  // Cards that were written before these fields still fit.
  expect(parseCard(JSON.parse(JSON.stringify(card)))).toEqual(card);
});
