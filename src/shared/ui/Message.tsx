import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Message.module.css';

interface Props {
  tone: 'calm' | 'bad';
  children: ReactNode;
  /** For a bug report; one step away. */
  detail?: string | undefined;
  action?: ReactNode;
  dismiss?: string;
  onDismiss?: () => void;
}

/** A sentence that wants to be read, with what can be done about it. */
export function Message(props: Props) {
  const { tone, children, detail, action, dismiss, onDismiss } = props;
  return (
    <div className={styles.message} data-tone={tone}>
      <Icon name="alert" />
      <div className={styles.body}>
        <p>{children}</p>
        {detail && (
          <details className={styles.detail}>
            <summary>{t('notice.detail')}</summary>
            <code>{detail}</code>
          </details>
        )}
        {action}
      </div>
      {onDismiss && (
        <Button
          look="quiet"
          className={styles.close}
          aria-label={dismiss}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}
