import { missesAt } from '../../core/claim/misses.ts';
import type { ModelCard } from '../../core/formats/card.ts';
import { testFigures } from '../../core/formats/test-figures.ts';
import { formatShare } from '../i18n/numbers.ts';
import { t } from '../i18n/t.ts';

/** What the card's test figures say about an answer with such a place. */
export function trustText(rank: number, card: ModelCard): string {
  const figures = testFigures(card);
  if (!figures) return t('claim.untested');
  const { n, top1 } = figures;
  const misses = missesAt(figures, rank);
  return misses
    ? t('claim.missed', {
        ...{ n, behind: misses.behind },
        share: formatShare(misses.share),
      })
    : t('claim.first-right', { n, share: formatShare(top1) });
}
