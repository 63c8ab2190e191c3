import { useSession } from '../../session/react.ts';
import { isBusy, type PhotoState } from '../../session/state.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Message } from '../../shared/ui/Message.tsx';
import { ProgressBar } from '../../shared/ui/ProgressBar.tsx';
import { describeProgress } from './describe-progress.ts';
import styles from './PhotoProgress.module.css';

/** How far the photo is, with the way to stop it or to go on; nothing once it is answered. */
export function PhotoProgress({ photo }: { photo: PhotoState }) {
  const session = useSession();
  if (photo.phase === 'failed') {
    return (
      <Message
        tone="bad"
        detail={photo.problem.detail}
        action={<Button onClick={session.retry}>{t('status.retry')}</Button>}
      >
        {problemText(photo.problem, photo.photo.name)}
      </Message>
    );
  }
  if (photo.phase === 'stopped') {
    const { views, total } = photo.reading;
    return (
      <Message
        tone="calm"
        action={<Button onClick={session.retry}>{t('answer.go-on')}</Button>}
      >
        {t('answer.stopped', { done: views.length, total })}
      </Message>
    );
  }
  if (!isBusy(photo)) return null;
  const { text, share } = describeProgress(photo);
  return (
    <div className={styles.progress} data-testid="photo-progress">
      <p>{text}</p>
      <Button look="quiet" onClick={session.cancel}>
        {t('status.cancel')}
      </Button>
      {photo.phase !== 'waiting' && (
        <ProgressBar label={t('status.progress')} share={share} />
      )}
    </div>
  );
}
