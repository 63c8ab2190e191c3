import { classLabel } from '../../shared/i18n/country.ts';
import type { Figures } from '../../core/formats/card.ts';
import { wilson } from '../../core/metrics/wilson.ts';
import { regionName } from './card-words.ts';
import { t } from '../../shared/i18n/t.ts';

/** One line of a table with a plot. */
export interface Row {
  readonly name: string;
  readonly n: number;
  readonly share: number;
  /** Undefined where none was measured. */
  readonly interval: readonly [low: number, high: number] | undefined;
}

/**
 * The headline figures. Where the card has no intervals, those of shares of photos follow from their
 * number (Wilson); the mean of the classes has none then.
 */
export function headlineRows(figures: Figures): Row[] {
  const { n, intervals } = figures;
  const tops = ([1, 3, 5, 10] as const).map((k) => {
    const share = figures[`top${k}`];
    const interval = intervals?.[`top${k}`] ?? wilson(Math.round(share * n), n);
    return { name: t('about.top', { k }), n, share, interval };
  });
  const balanced = {
    name: t('about.balanced'),
    n,
    share: figures.balanced,
    interval: intervals?.balanced,
  };
  return [...tops, balanced];
}

/** Regions in the card's order. */
export function regionRows({ perRegion = [] }: Figures): Row[] {
  return perRegion.map(({ code, region, n, top1, interval }) => ({
    ...{ name: regionName(code, region).text, n, share: top1, interval },
  }));
}

/** Classes, the best known first. */
export function classRows({ perClass = [] }: Figures): Row[] {
  return perClass
    .map(({ id, n, top1, interval }) => ({
      ...{ name: classLabel(id).main, n, share: top1, interval },
    }))
    .sort((a, b) => b.share - a.share || b.n - a.n);
}
