import { topK } from '../../../session/ranking.ts';
import { formatProbability } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { VisuallyHidden } from '../../../shared/ui/VisuallyHidden.tsx';
import { nameOf } from './followed.ts';

/** The finished answer for screen readers; quick looks while dragging would drown them. */
export function Spoken({ probabilities }: { probabilities: Float64Array }) {
  const [first, second] = topK(probabilities, 2);
  if (!first || !second) return null;
  return (
    <VisuallyHidden>
      {t('lab.answer.read', {
        country: nameOf(first.id),
        share: formatProbability(first.probability),
        second: nameOf(second.id),
        secondShare: formatProbability(second.probability),
      })}
    </VisuallyHidden>
  );
}
