import type { Page } from '@playwright/test';
import type { Figures, ModelCard } from '../../src/core/formats/card.ts';
import { wilson } from '../../src/core/metrics/wilson.ts';

const interval = (right: number, n: number): [number, number] => [
  ...wilson(right, n),
];

/** Figures for a test to look at; no network was measured for them. */
const FIGURES: Figures = {
  ...{ data: 'drawn.csv', split: 'test', fusion: 'average' },
  ...{ n: 400, unreadable: 0 },
  ...{ top1: 0.25, top3: 0.4, top5: 0.5, top10: 0.65 },
  ...{ balanced: 0.2, ece: 0.031 },
  reliability: Array.from({ length: 15 }, (_, bin) => {
    const n = bin < 8 ? 50 : 0;
    return {
      ...{ from: bin / 15, to: (bin + 1) / 15, n },
      confidence: n ? (bin + 0.5) / 15 : null,
      accuracy: n ? Math.round(((bin + 0.9) / 17) * n) / n : null,
    };
  }),
  coverageCurve: Array.from({ length: 30 }, (_, i) => ({
    threshold: 0.6 - i * 0.02,
    coverage: (i + 1) / 30,
    accuracy: 0.6 - i * 0.012,
  })),
  perClass: [0, 5, 10, 48].map((id, i) => ({
    ...{ id, n: 40, top1: 0.5 - i * 0.1, top5: 0.8 },
    interval: interval(20 - i * 4, 40),
  })),
  perRegion: [
    { code: '155', region: 'Western Europe', n: 120, right: 42 },
    { code: '202', region: 'Sub-Saharan Africa', n: 30, right: 2 },
  ].map(({ right, n, ...rest }) => ({
    ...{ ...rest, n, top1: right / n, top5: 0.5 },
    interval: interval(right, n),
  })),
  notSure: { n: 100, coverage: 0.25, accuracy: 0.62 },
};

/** Lets the network of the page come with test figures. */
export async function measuredCard(
  page: Page,
  change: (figures: Figures) => Figures = (figures) => figures,
): Promise<void> {
  await page.route('**/models/narrow/card.json', async (route) => {
    const response = await route.fetch();
    const card = (await response.json()) as ModelCard;
    await route.fulfill({
      json: {
        ...card,
        notSure: { threshold: 0.4, target: 0.6, split: 'val' },
        offTopic: { n: 50, notSure: 0.9 },
        figures: [change(FIGURES)],
      },
    });
  });
}
