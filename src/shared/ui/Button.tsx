import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** `main` once a screen at most; `quiet` looks like a link. */
  look?: 'main' | 'plain' | 'quiet';
}

export function Button({ look = 'plain', className, ...rest }: Props) {
  const classes = [styles.button, styles[look], className];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      {...rest}
    />
  );
}
