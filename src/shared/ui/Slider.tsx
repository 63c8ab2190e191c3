import { useId } from 'react';
import styles from './Field.module.css';

interface Props {
  label: string;
  /** 0 to 1. */
  value: number;
  /** The value in words, for screen readers. */
  text: string;
  onChange: (value: number) => void;
}

/** A share between nothing and all. */
export function Slider({ label, value, text, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.range}
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={value}
        aria-valuetext={text}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </div>
  );
}
