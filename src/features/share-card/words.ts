import { doubtOf } from '../../core/calibration/doubt.ts';
import { rightShare } from '../../core/calibration/right-share.ts';
import type { ModelCard } from '../../core/formats/card.ts';
import { testFigures } from '../../core/formats/test-figures.ts';
import type { Ranked } from '../../session/ranking.ts';
import { flagUrl } from '../../shared/flags/flags.ts';
import { CLASSES } from '../../core/classes/classes.ts';
import { classLabel, listNames } from '../../shared/i18n/country.ts';
import { formatProbability, formatShare } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';

/** One bar of the card. */
export interface CardRow {
  readonly name: string;
  readonly share: string;
  readonly probability: number;
  readonly flag: string | undefined;
}

/** All that stands on a card besides the photo. */
export interface CardWords {
  readonly question: string;
  readonly rows: readonly CardRow[];
  /** The countries that share the first row's class. */
  readonly neighbours: string | undefined;
  /** How far the answer can be trusted. */
  readonly trust: readonly string[];
  readonly made: string;
}

/**
 * @param top the likeliest classes, the first one first.
 * @param card of the network that answered, where it is known.
 * @param participation mean participation of the crops, where it is known.
 */
export function wordsOf(
  top: readonly Ranked[],
  model: { readonly name: string; readonly version: string },
  card: ModelCard | undefined,
  participation?: number,
): CardWords {
  const rows = top.map(({ id, probability }) => ({
    name: classLabel(id).main,
    share: formatProbability(probability),
    probability,
    flag: flagUrl(CLASSES[id]?.countries[0] ?? ''),
  }));
  const first = top[0];
  const { neighbours, lang } = classLabel(first?.id ?? 0);
  return {
    question: t('share.card.question'),
    rows,
    neighbours: neighbours.length
      ? t('answer.neighbours', { names: listNames(neighbours, lang) })
      : undefined,
    trust: [
      ...trustIn(first?.probability ?? 0, card, participation),
      t('share.card.limits'),
    ],
    made: t('share.card.made', model),
  };
}

function trustIn(
  p: number,
  card?: ModelCard,
  participation?: number,
): string[] {
  if (!card) return [];
  const figures = testFigures(card);
  const doubt = doubtOf(card, p, participation);
  // What is known of photos of places says nothing of other pictures.
  const share = doubt === 'no-place' ? undefined : rightShare(card, p);
  const said = [
    ...(doubt ? [t('share.card.not-sure')] : []),
    // In tenths, as beside the answer: more is not known.
    ...(share === undefined
      ? []
      : [
          t('share.card.sure', {
            share: formatShare(Math.round(share * 10) / 10),
          }),
        ]),
  ];
  const tested = figures
    ? t('answer.tested', {
        n: figures.n,
        top1: formatShare(figures.top1),
        top5: formatShare(figures.top5),
      })
    : t('answer.untested');
  return [...said, tested];
}
