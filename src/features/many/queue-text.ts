import { isOver, type ManyState } from '../../session/many/state.ts';
import { formatDuration, formatRate } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';

/** Where the queue stands, as sentences side by side. */
export function queueText(state: ManyState, modelReady: boolean): string {
  const { entries, phase, perSecond, remaining } = state;
  const over = entries.filter(isOver);
  const failed = over.filter((one) => one.state.phase === 'failed').length;
  const answered = over.length - failed;
  if (phase === 'done') return t('many.done', { answered, failed });
  const parts = [
    t('many.progress', { done: over.length, total: entries.length }),
  ];
  if (phase === 'paused') parts.push(t('many.paused'));
  else if (!modelReady) parts.push(t('many.waiting-model'));
  else if (perSecond !== undefined && remaining !== undefined) {
    parts.push(t('many.rate', { rate: formatRate(perSecond) }));
    parts.push(t('many.left', { time: formatDuration(remaining) }));
  }
  return parts.join(' · ');
}
