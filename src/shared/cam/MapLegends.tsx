import type { Range } from '../../core/cam/describe.ts';
import { DIVERGING, SEQUENTIAL } from '../../core/colour/scales.ts';
import { classLabel } from '../i18n/country.ts';
import { t } from '../i18n/t.ts';
import { ScaleLegend } from './ScaleLegend.tsx';

/** What the colours of a class's map mean. */
export function ScoreLegend({ range }: { range: Range }) {
  return (
    <ScaleLegend
      title={t('why.legend')}
      scale={SEQUENTIAL}
      range={range}
      low={t('why.legend-low')}
      high={t('why.legend-high')}
    />
  );
}

interface DifferenceProps {
  range: Range;
  /** The classes that the map compares. */
  classId: number;
  than: number;
}

/** What the colours of a difference mean. */
export function DifferenceLegend({ range, classId, than }: DifferenceProps) {
  const country = classLabel(classId).main;
  const other = classLabel(than).main;
  return (
    <ScaleLegend
      title={t('why.legend-difference', { country, other })}
      scale={DIVERGING}
      range={range}
      low={t('why.legend-for', { country: other })}
      high={t('why.legend-for', { country })}
    />
  );
}
