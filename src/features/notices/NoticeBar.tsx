import { useSession, useSessionState } from '../../session/react.ts';
import { t } from '../../shared/i18n/t.ts';
import { Message } from '../../shared/ui/Message.tsx';
import { noticeText } from './notice-text.ts';

/** What the session has to say about the last thing the visitor or the machine did. */
export function NoticeBar() {
  const session = useSession();
  const notice = useSessionState((state) => state.notice);
  return (
    <div role="alert">
      {notice && (
        <Message
          tone={notice.kind === 'took-first' ? 'calm' : 'bad'}
          detail={'problem' in notice ? notice.problem.detail : undefined}
          dismiss={t('notice.dismiss')}
          onDismiss={() => session.notify(null)}
        >
          {noticeText(notice)}
        </Message>
      )}
    </div>
  );
}
