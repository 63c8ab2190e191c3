import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '../core/problems/problem.ts';
import type { LoadedModel } from '../worker/api.ts';
import type { ClassifierClient } from './client.ts';
import { withPreview, type ObjectUrls } from './photo.ts';
import { isAboutTheFile, isLoss, problemOf } from './problems.ts';
import { readingOf } from './reading.ts';
import {
  finishedOf,
  type PhotoState,
  type SessionState,
  type Underway,
} from './state.ts';

export interface Classifier {
  /** Takes on a photo: at once when the model is ready, else as soon as it is. */
  readonly take: (underway: Underway) => void;
  /** Goes on with the photo that waits, if one does. */
  readonly resume: () => void;
  /** Drops the work under way but keeps its photo waiting, with what was found. */
  readonly suspend: () => void;
  /** Drops the work under way for good and shows what is left. */
  readonly cancel: () => void;
}

/** Long side of the small picture that the history keeps, in pixels. */
const THUMBNAIL = 320;

/**
 * Drives `state.photo`.
 *
 * @param onLoss called when the worker turns out to be beyond use.
 * @param onAnswer called after the state says so.
 */
export function createClassifier(options: {
  client: ClassifierClient;
  store: StoreApi<SessionState>;
  urls: ObjectUrls;
  onLoss: (problem: Problem) => void;
  onAnswer: () => void;
}): Classifier {
  const { client, store, urls, onLoss, onAnswer } = options;
  let task: AbortController | undefined;
  const show = (photo: PhotoState) => store.setState({ photo });

  async function classify(
    underway: Underway,
    { card, head }: LoadedModel,
  ): Promise<void> {
    const { signal } = (task = new AbortController());
    const { previous, reading: earlier } = underway;
    let { photo } = underway;
    let reading = earlier;
    let over = false;
    let previewed = false;
    show({ ...underway, phase: 'decoding' });
    try {
      const answer = await client.classify(
        { photo: photo.blob, featureMaps: true, thumbnail: THUMBNAIL },
        {
          signal,
          onProgress(progress) {
            if (over || signal.aborted) return;
            if (progress.phase === 'decoding') return;
            const { photo: size, boxes, done: views, preview } = progress;
            if (preview && !previewed) {
              previewed = true;
              photo = withPreview(photo, preview, urls);
            }
            reading = readingOf({ size, boxes, views }, card, earlier);
            const done = views.length;
            show({ phase: 'classifying', photo, previous, reading, done });
          },
        },
      );
      if (signal.aborted) return;
      over = true;
      const { photo: size, boxes, views, backend, milliseconds } = answer;
      const { thumbnail } = answer;
      reading = readingOf({ size, boxes, views }, card, null, head);
      show({
        ...{ phase: 'answered', photo, reading, backend, milliseconds },
        ...{ model: { name: card.name, version: card.version } },
        ...(thumbnail && { thumbnail }),
      });
    } catch (error) {
      if (signal.aborted) return;
      fail({ photo, previous, reading }, problemOf(error));
      return;
    }
    onAnswer();
  }

  function fail(underway: Underway, problem: Problem): void {
    if (isLoss(problem)) {
      show({ ...underway, phase: 'waiting' });
      onLoss(problem);
    } else if (isAboutTheFile(problem)) {
      const { name } = underway.photo;
      show(underway.previous ?? { phase: 'none' });
      store.setState({ notice: { kind: 'bad-file', problem, name } });
    } else {
      show({ ...underway, phase: 'failed', problem });
    }
  }

  function take(underway: Underway): void {
    task?.abort();
    const { model } = store.getState();
    if (model.phase === 'ready') void classify(underway, model.model);
    else show({ ...underway, phase: 'waiting' });
  }

  return {
    take,
    resume() {
      const { photo } = store.getState();
      if (photo.phase === 'waiting') take(photo);
    },
    suspend() {
      task?.abort();
      const { photo } = store.getState();
      if (photo.phase === 'decoding' || photo.phase === 'classifying')
        show({ ...photo, phase: 'waiting' });
    },
    cancel() {
      task?.abort();
      show(finishedOf(store.getState().photo) ?? { phase: 'none' });
    },
  };
}
