import { CLASSES } from '../../core/classes/classes.ts';
import type { Ranked } from '../../session/ranking.ts';
import { Flag } from '../../shared/flags/Flag.tsx';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import styles from './World.module.css';

interface Props {
  ranked: readonly Ranked[];
  /** Points the map at a country as long as its button is looked at. */
  onPoint: (code: string | null) => void;
  /** Brings it near. */
  onShow: (code: string) => void;
}

const LISTED = 10;

/** The ten likeliest as buttons: whoever cannot hit a country on the map finds it here. */
export function Listed({ ranked, onPoint, onShow }: Props) {
  if (ranked.length === 0) return null;
  return (
    <div className={styles.listed}>
      <p id="world-listed">{t('world.listed')}</p>
      <ul aria-labelledby="world-listed" data-testid="world-listed">
        {ranked.slice(0, LISTED).map(({ id, probability }) => {
          const code = CLASSES[id]!.countries[0]!;
          const { main, lang } = classLabel(id);
          return (
            <li key={id}>
              <Button
                data-country={code}
                onClick={() => onShow(code)}
                onFocus={() => onPoint(code)}
                onBlur={() => onPoint(null)}
                onPointerEnter={() => onPoint(code)}
                onPointerLeave={({ currentTarget }) => {
                  if (document.activeElement !== currentTarget) onPoint(null);
                }}
              >
                <Flag classId={id} />
                <span lang={lang} dir="auto">
                  {main}
                </span>
                <span className={styles.share}>
                  {formatProbability(probability)}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
