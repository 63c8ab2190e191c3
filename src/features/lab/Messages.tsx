import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';
import { Message } from '../../shared/ui/Message.tsx';
import { VisuallyHidden } from '../../shared/ui/VisuallyHidden.tsx';
import { useLab, useLabState } from './state/react.ts';
import type { LabMessage } from './state/state.ts';

/** What the lab has to say about the last file. */
export function Messages() {
  const lab = useLab();
  const message = useLabState((state) => state.message);
  const calm = message?.kind === 'opened';
  return (
    <div role="alert" data-testid="lab-message">
      {message?.kind === 'took' && (
        // Eyes see the picture in its place.
        <VisuallyHidden>{textOf(message)}</VisuallyHidden>
      )}
      {message && message.kind !== 'took' && (
        <Message
          tone={calm ? 'calm' : 'bad'}
          detail={detailOf(message)}
          dismiss={t('notice.dismiss')}
          onDismiss={() => lab.say(null)}
        >
          {textOf(message)}
        </Message>
      )}
    </div>
  );
}

function textOf(message: LabMessage): string {
  switch (message.kind) {
    case 'bad-picture':
      return problemText(message.problem, message.name);
    case 'bad-lesson':
      return t(`lab.fault.${message.fault}`, { name: message.name });
    case 'took': {
      const { side, name } = message;
      return t(`lab.message.took.${side}`, { name });
    }
    case 'opened':
      return t('lab.message.opened', { title: message.title });
    default:
      return t(`lab.message.${message.kind}`);
  }
}

function detailOf(message: LabMessage): string | undefined {
  if (message.kind === 'bad-picture') return message.problem.detail;
  return message.kind === 'bad-lesson' ? message.detail : undefined;
}
