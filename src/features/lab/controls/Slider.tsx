import { useId } from 'react';
import { useLab } from '../state/react.ts';
import styles from './Controls.module.css';

interface Props {
  label: string;
  range: { readonly min: number; readonly max: number; readonly step: number };
  value: number;
  /** The value in words, beside the slider and for screen readers. */
  text: string;
  /** Called while it moves. */
  onMove: (value: number) => void;
}

/** A number that a thumb, a mouse or the arrow keys move; the twin in words of every drag. */
export function Slider({ label, range, value, text, onMove }: Props) {
  const id = useId();
  const { letGo } = useLab();
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onMove(currentTarget.valueAsNumber)}
        onPointerUp={letGo}
        onKeyUp={letGo}
        onBlur={letGo}
      />
    </div>
  );
}
