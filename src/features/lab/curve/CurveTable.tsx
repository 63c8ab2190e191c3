import { sharesOf, type CurvePoint } from '../../../core/composite/sweep.ts';
import {
  formatProbability,
  formatShare,
} from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { nameOf } from '../answer/followed.ts';
import styles from './Curve.module.css';

interface Props {
  axis: string;
  points: readonly CurvePoint[];
  a: number;
  b: number;
  onPick: (at: number) => void;
}

/** The curve in numbers; each row puts the composite there. */
export function CurveTable({ axis, points, a, b, onPick }: Props) {
  return (
    <details className={styles.details}>
      <summary>{t('lab.curve.table')}</summary>
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={t('lab.curve.table')}
      >
        <table data-testid="lab-curve-table">
          <thead>
            <tr>
              <th scope="col">{axis}</th>
              <th scope="col">{nameOf(a)}</th>
              {a !== b && <th scope="col">{nameOf(b)}</th>}
              <th scope="col">{t('lab.shares.others')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, probabilities }) => {
              const shares = sharesOf(probabilities, a, b);
              return (
                <tr key={at}>
                  <th scope="row">
                    <Button
                      look="quiet"
                      aria-label={t('lab.curve.go', { at: formatShare(at) })}
                      onClick={() => onPick(at)}
                    >
                      {formatShare(at)}
                    </Button>
                  </th>
                  <td>{formatProbability(shares.a)}</td>
                  {a !== b && <td>{formatProbability(shares.b)}</td>}
                  <td>{formatProbability(shares.others)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
