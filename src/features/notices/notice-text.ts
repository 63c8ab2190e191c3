import type { Notice } from '../../session/state.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';

export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'bad-file':
      return problemText(notice.problem, notice.name);
    case 'took-first':
      return t('notice.took-first', { files: notice.files });
    default:
      return t(`notice.${notice.kind}`);
  }
}
