import type { PhotoState } from '../../session/state.ts';
import { t } from '../../shared/i18n/t.ts';

/** The sentence for work under way, and its share where it is known. */
export function describeProgress(photo: PhotoState): {
  text: string;
  share: number | undefined;
} {
  switch (photo.phase) {
    case 'decoding':
      return { text: t('status.decoding'), share: undefined };
    case 'classifying': {
      const { total } = photo.reading;
      const done = photo.done;
      const crop = Math.min(done + 1, total);
      return {
        text: t('status.classifying', { crop, total }),
        share: done / total,
      };
    }
    default:
      return { text: t('status.waiting'), share: undefined };
  }
}
