import path from 'node:path';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import { loadTf } from '../backend/load-tf.ts';
import { extractFeatures } from '../features/extract.ts';
import type { Extractor } from '../features/trunk.ts';
import { JournalWriter } from '../files/journal.ts';
import { lockFolder } from '../files/lock.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { readSplits } from '../photos/read-splits.ts';
import type { FeatureSet } from '../train/batches.ts';
import { TrainableNetwork } from '../train/network.ts';
import { DEFAULT_TRAIN_OPTIONS } from '../train/options.ts';
import { train } from '../train/train.ts';

const SIDE = 3;
const CHANNELS = 4;
const CLASSES = 61;
const GRAPH = resnetGraph({
  ...{ variant: 'v2', units: [1, 1, 1, 1], widths: [2, 2, 1, 4] },
  classes: CLASSES,
});
const FROM = 'stage3_unit1_add';
const OPTIONS = {
  ...DEFAULT_TRAIN_OPTIONS,
  ...{ batch: 8, warmupSteps: 2, checkpointEvery: 2, headSteps: 10 },
  ...{ mirror: true, window: 2, mixup: 0.2 },
};

/** Says of a picture what colours it has where: a trunk that costs nothing. */
const COLOURS: Extractor = {
  features: async (pictures) =>
    Float32Array.from(pictures.flatMap((picture) => coloursOf(picture))),
  dispose: () => undefined,
};

function coloursOf({ width, height, data }: RgbImage): number[] {
  const sums = new Array<number>(SIDE * SIDE * CHANNELS).fill(0);
  const scale = 1 / (128 * (width / SIDE) * (height / SIDE));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const row = Math.floor((y * SIDE) / height);
      const cell = row * SIDE + Math.floor((x * SIDE) / width);
      for (let c = 0; c < 3; c++) {
        const value = (data[(y * width + x) * 3 + c]! - 128) * scale;
        sums[cell * CHANNELS + c]! += value;
      }
    }
  }
  return sums;
}

/**
 * The recipe `frozen-trunk` on a small network: features are cached, then stage 4 and the head learn.
 * It has the run's folder for itself, and goes on where an earlier run was.
 *
 * @param csv a list of photos, as `narrowRun` writes it.
 * @param folder for features, checkpoints and the log.
 */
export async function trainNarrowFrozen(
  csv: string,
  folder: string,
  epochs: number,
  tell: (line: string) => void,
): Promise<void> {
  const unlock = lockFolder(folder);
  const journal = new JournalWriter(path.join(folder, 'log.jsonl'));
  try {
    const { tf } = await loadTf(tell);
    tell('begins');
    const splits = readSplits(csv, []);
    const setOf = async (photos: readonly LabelledPhoto[], name: string) => {
      const { cache } = await extractFeatures(COLOURS, photos, {
        ...{ folder: path.join(folder, 'features'), name, key: 'colours' },
        ...{ batch: 4, view: 0, numbers: SIDE * SIDE * CHANNELS },
        signal: new AbortController().signal,
        onDamaged: ({ damaged }) => tell(`${damaged.length} damaged records`),
      });
      const labels = photos.map(({ classId }) => classId);
      const indices = labels.map((_, i) => i);
      return { views: [cache], labels, indices } satisfies FeatureSet;
    };
    const val = await setOf(splits.val, 'val');
    const weights = randomWeights(GRAPH, 3);
    await train(
      {
        ...{ tf, val, folder, classes: CLASSES, recipe: 'narrow' },
        train: await setOf(splits.train, 'train'),
        network: new TrainableNetwork(tf, GRAPH, FROM, weights),
        shape: [SIDE, SIDE, CHANNELS],
        signal: new AbortController().signal,
        log: (entry) => {
          journal.append(entry);
          if ('said' in entry) tell(String(entry['said']));
        },
      },
      { ...OPTIONS, epochs },
    );
    tell('ends');
  } finally {
    journal.close();
    unlock();
  }
}
