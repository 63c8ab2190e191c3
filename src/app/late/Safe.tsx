import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Message } from '../../shared/ui/Message.tsx';

interface Props {
  children: ReactNode;
  onAgain?: () => void;
}

/** What breaks in here is told here, and takes nothing else from the screen. */
export function Safe({ children, onAgain }: Props) {
  return (
    <ErrorBoundary
      FallbackComponent={Failed}
      {...(onAgain && { onReset: onAgain })}
    >
      {children}
    </ErrorBoundary>
  );
}

function Failed({ error, resetErrorBoundary }: FallbackProps) {
  return (
    <div role="alert">
      <Message
        tone="bad"
        detail={String(error)}
        action={
          <Button onClick={resetErrorBoundary}>{t('status.retry')}</Button>
        }
      >
        {t('app.part.failed')}
      </Message>
    </div>
  );
}
