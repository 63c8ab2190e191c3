import { useRef, type ReactNode } from 'react';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { PickerInput } from './PickerInput.tsx';
import styles from './PickButton.module.css';

interface Props {
  children: ReactNode;
  look?: 'main' | 'plain';
  camera?: boolean;
}

/** Opens the file dialogue, or on touch screens the camera. */
export function PickButton({ children, look = 'plain', camera }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        look={look}
        className={camera ? styles.touchOnly : undefined}
        onClick={() => input.current?.click()}
      >
        <Icon name={camera ? 'camera' : 'photo'} />
        {children}
      </Button>
      <PickerInput ref={input} camera={camera ?? false} />
    </>
  );
}
