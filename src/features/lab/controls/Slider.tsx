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
  // React's own onChange is the browser's "input"; "change" comes when the hand, the key or an
  // assistive tool is done.
  const whenDone = (input: HTMLInputElement) => {
    input.addEventListener('change', letGo);
    return () => input.removeEventListener('change', letGo);
  };
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <input
        ref={whenDone}
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onMove(currentTarget.valueAsNumber)}
        onKeyUp={letGo}
        onBlur={letGo}
      />
    </div>
  );
}
