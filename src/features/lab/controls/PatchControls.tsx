import { RANGES, type Patch } from '../../../core/composite/composite.ts';
import { formatShare } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { useLab, useWork } from '../state/react.ts';
import { PieceEditor } from './PieceEditor.tsx';
import { Slider } from './Slider.tsx';
import styles from './Controls.module.css';

const SLIDERS = [
  ['scale', 'lab.patch.scale'],
  ['x', 'lab.patch.x'],
  ['y', 'lab.patch.y'],
  ['feather', 'lab.feather'],
] as const;

/** Which piece, where, how large and how soft. */
export function PatchControls() {
  const lab = useLab();
  const patch = useWork(({ composite }) => composite.patch);
  const set = (change: Partial<Patch>) =>
    lab.drag(Object.keys(change).join(), (composite) => ({
      ...composite,
      patch: { ...composite.patch, ...change },
    }));
  return (
    <div className={styles.controls}>
      {SLIDERS.map(([key, label]) => (
        <Slider
          key={key}
          label={t(label)}
          range={RANGES[key]}
          value={patch[key]}
          text={formatShare(patch[key])}
          onMove={(value) => set({ [key]: value })}
        />
      ))}
      <PieceEditor onShape={(shape) => set({ shape })} />
    </div>
  );
}
