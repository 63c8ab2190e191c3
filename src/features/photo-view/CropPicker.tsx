import { useId } from 'react';
import { CROP_NAMES, type ViewName } from '../../core/geometry/views.ts';
import { probabilitiesOf, type Reading } from '../../session/reading.ts';
import { topK } from '../../session/ranking.ts';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { VisuallyHidden } from '../../shared/ui/VisuallyHidden.tsx';
import { CropGlyph } from './CropGlyph.tsx';
import styles from './CropPicker.module.css';

interface Props {
  reading: Reading;
  crop: ViewName | null;
  busy: boolean;
  onPick: (crop: ViewName | null) => void;
}

/** One radio button a crop, and one for all; arrow keys go from one to the next. */
export function CropPicker({ reading, crop, busy, onPick }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.picker} data-testid="crop-picker">
      <legend>
        <VisuallyHidden>{t('photo.crops')}</VisuallyHidden>
      </legend>
      {[null, ...CROP_NAMES].map((view) => (
        <label
          key={view ?? 'all'}
          className={styles.option}
          data-crop={view ?? 'all'}
          data-read={isRead(reading, view)}
          data-busy={busy}
        >
          <input
            type="radio"
            name={name}
            checked={crop === view}
            onChange={() => onPick(view)}
            aria-label={spoken(reading, view)}
          />
          <CropGlyph view={view} />
          <span className={styles.name}>
            {view ? t(`crop.${view}`) : t('photo.all-crops')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function isRead({ views, total }: Reading, view: ViewName | null): boolean {
  return view === null
    ? views.length === total
    : views.some((one) => one.view === view);
}

function spoken(reading: Reading, view: ViewName | null): string {
  const crop = view ? t(`crop.${view}`) : t('photo.all-crops');
  const probabilities = probabilitiesOf(reading, view);
  const first = probabilities && topK(probabilities, 1)[0];
  if (!first) return t('photo.crop-pending', { crop });
  return t('photo.crop-said', {
    crop,
    country: classLabel(first.id).main,
    share: formatProbability(first.probability),
  });
}
