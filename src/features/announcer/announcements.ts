import { doubtOf } from '../../core/calibration/doubt.ts';
import { participationOf } from '../../session/participation.ts';
import { topK } from '../../session/ranking.ts';
import { probabilitiesOf } from '../../session/reading.ts';
import type { ModelState, PhotoState } from '../../session/state.ts';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';

export function announceModel(model: ModelState): string {
  switch (model.phase) {
    case 'asking':
      return t(model.paused ? 'consent.paused' : 'consent.title');
    case 'downloading':
      return t('status.asking');
    case 'preparing':
      return t('status.preparing');
    case 'ready':
      return t('announce.ready');
    case 'failed':
      return problemText(model.problem);
    default:
      return '';
  }
}

export function announcePhoto(photo: PhotoState): string {
  switch (photo.phase) {
    case 'waiting':
      return t('status.waiting');
    case 'decoding':
      return t('status.decoding');
    case 'classifying':
      return t('announce.reading');
    case 'failed':
      return problemText(photo.problem, photo.photo.name);
    case 'stopped':
      return t('answer.stopped', {
        done: photo.reading.views.length,
        total: photo.reading.total,
      });
    case 'answered': {
      const probabilities = probabilitiesOf(photo.reading);
      const [first, second] = topK(probabilities ?? [], 2);
      if (!first || !second) return '';
      const { card } = photo.reading;
      const doubt =
        card &&
        doubtOf(card, first.probability, participationOf(photo.reading));
      return t(doubt ? 'announce.not-sure' : 'announce.answer', {
        country: classLabel(first.id).main,
        share: formatProbability(first.probability),
        second: classLabel(second.id).main,
        secondShare: formatProbability(second.probability),
      });
    }
    default:
      return '';
  }
}
