import path from 'node:path';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import type { LoadedTf } from '../backend/load-tf.ts';
import { type FeatureCache, hashFile } from '../features/cache.ts';
import { extractFeatures } from '../features/extract.ts';
import type { Extractor, Normalisation } from '../features/trunk.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { openTrunk } from '../features/open-trunk.ts';
import { openTeacher } from '../teacher/teacher.ts';
import type { FeatureSet } from './batches.ts';

/** The node whose output is cached; what follows learns. */
export const FROZEN_UNTIL = 'stage3_unit23_add';
/** Of one cached feature map for a 224 crop: height, width, channels. */
export const FEATURE_SHAPE = [7, 7, 1024] as const;
/** Height and width of the pictures that trunk and teacher see. */
const CROP = 224;
/** TF-Slim's ResNet v2 sees bytes scaled to [-1, 1]. */
export const NORMALISATION: Normalisation = {
  mean: [0.5, 0.5, 0.5],
  std: [0.5, 0.5, 0.5],
};

export interface DataOptions {
  readonly pretrained: string;
  /** ONNX file of a teacher, whose word on every view is cached too. */
  readonly teacher?: string | undefined;
  readonly cache: string;
  /** Views of each training photo: the centre crop, then random ones. */
  readonly views: number;
  readonly batch: number;
  readonly signal: AbortSignal;
  readonly log: (record: Record<string, unknown>) => void;
}

/** Cached feature maps of the training photos (all views) and the validation photos (centre crop). */
export async function prepareData(
  loaded: LoadedTf,
  graph: readonly GraphNode[],
  weights: Weights,
  photos: {
    readonly train: readonly LabelledPhoto[];
    readonly val: readonly LabelledPhoto[];
  },
  options: DataOptions,
): Promise<{ train: FeatureSet; val: FeatureSet }> {
  const { mean, std } = NORMALISATION;
  const [height, width, channels] = FEATURE_SHAPE;
  const frozen: Source = {
    name: '',
    key: [hashFile(options.pretrained), FROZEN_UNTIL, mean, std].join(':'),
    extractor: await openTrunk(
      loaded,
      graph,
      weights,
      FROZEN_UNTIL,
      { ...NORMALISATION, crop: CROP },
      (said) => options.log({ event: 'runtime', said }),
    ),
    numbers: height * width * channels,
  };
  const teacher = options.teacher
    ? await teacherSource(options.teacher)
    : undefined;
  const setOf = async (split: 'train' | 'val', views: number) => {
    const bad = new Set<string>();
    const extract = async (source: Source) => {
      const caches: FeatureCache[] = [];
      for (let view = 0; view < views; view++) {
        const { cache, unreadable } = await extractFeatures(
          source.extractor,
          photos[split],
          {
            folder: path.join(options.cache, 'features'),
            name: `${source.name}${split}${view}`,
            key: source.key,
            batch: options.batch,
            view,
            numbers: source.numbers,
            signal: options.signal,
            onDamaged: ({ file, damaged }) =>
              options.log({
                event: 'damaged',
                said: `${damaged.length} of the records in ${file} are damaged; they are computed anew.`,
              }),
          },
        );
        caches.push(cache);
        unreadable.forEach((file) => bad.add(file));
      }
      return caches;
    };
    // The teacher is the quicker one, and experiments can begin with what it says.
    const taught = teacher && (await extract(teacher));
    const caches = await extract(frozen);
    if (bad.size > 0)
      options.log({ event: 'unreadable', split, files: [...bad] });
    const indices = photos[split]
      .map((_, i) => i)
      .filter((i) => !bad.has(photos[split][i]!.file));
    return {
      views: caches,
      indices,
      labels: photos[split].map((photo) => photo.classId),
      ...(taught && { taught }),
    };
  };
  const val = await setOf('val', 1);
  const train = await setOf('train', options.views);
  frozen.extractor.dispose();
  teacher?.extractor.dispose();
  return { train, val };
}

/** Something that turns pictures into numbers worth caching. */
interface Source {
  /** Begins its files' names. */
  readonly name: string;
  readonly key: string;
  readonly extractor: Extractor;
  readonly numbers: number;
}

async function teacherSource(file: string): Promise<Source> {
  const extractor = await openTeacher(file, CROP);
  const { numbers } = extractor;
  return { name: 'teacher-', key: hashFile(file), extractor, numbers };
}
