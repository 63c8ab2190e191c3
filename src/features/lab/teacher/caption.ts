import { topK } from '../../../session/ranking.ts';
import { formatProbability } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { nameOf } from '../answer/followed.ts';
import type { LabAnswer } from '../state/state.ts';
import type { Picture, Work } from '../state/work.ts';

/**
 * What stands under a saved composite: the answer first, then whose pictures these are and which
 * network spoke.
 */
export function captionOf(
  { a, b }: Pick<Work, 'a' | 'b'>,
  { probabilities, answer }: Pick<LabAnswer, 'probabilities' | 'answer'>,
): string[] {
  const [first, second, third] = topK(probabilities, 3).map(
    ({ id, probability }) => ({
      name: nameOf(id),
      share: formatProbability(probability),
    }),
  );
  const { name, version } = answer.card;
  return [
    first && second && third
      ? t('lab.caption.answer', {
          first: first.name,
          firstShare: first.share,
          second: second.name,
          secondShare: second.share,
          third: third.name,
          thirdShare: third.share,
        })
      : '',
    a ? t('lab.caption.a', { name: titleOf(a) }) : '',
    b ? t('lab.caption.b', { name: titleOf(b) }) : '',
    t('lab.caption.model', { name, version }),
  ].filter((line) => line !== '');
}

function titleOf({ name, credit }: Picture): string {
  if (!credit) return name;
  const { author, licence } = credit;
  return t('lab.caption.credited', { name, author, licence });
}
