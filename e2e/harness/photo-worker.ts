import { expose } from 'comlink';
import type { ViewName } from '../../src/core/geometry/views.ts';
import type { Preprocessing } from '../../src/core/pixels/view-cutter.ts';
import { cutPhoto, type CutPhoto } from '../../src/worker/photo/cut-photo.ts';
import { toFailure } from '../../src/worker/tasks/failure.ts';
import type { Outcome } from '../../src/worker/api.ts';

/** The worker's way from file to views, alone. */
const photoWorker = {
  async cut(
    photo: Blob,
    preprocessing: Preprocessing,
    views: readonly ViewName[],
  ): Promise<Outcome<CutPhoto>> {
    try {
      const { signal } = new AbortController();
      const value = await cutPhoto(photo, preprocessing, views, signal);
      return { ok: true, value };
    } catch (error) {
      return toFailure(error);
    }
  },
};

export type PhotoWorker = typeof photoWorker;

expose(photoWorker);
