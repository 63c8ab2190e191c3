import PQueue from 'p-queue';
import { workerData } from 'piscina';
import { CROP_NAMES } from '../../../src/core/geometry/views.ts';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { fiveCropViews } from '../../../src/core/pixels/view-cutter.ts';
import { reasonOf } from '../errors.ts';
import { decodePhoto } from '../photos/decode.ts';
import { chanceOf } from './chance.ts';
import { trainingView } from './random-crop.ts';
import type { LoaderData, PlacedTask, TaskResult } from './tasks.ts';

const data = workerData as LoaderData;
const CENTRE = CROP_NAMES[4];

// libvips decodes one photo while this thread resizes the other; more would only hold memory.
const queue = new PQueue({ concurrency: 2 });

/** Decodes a photo, cuts its view and writes it into shared memory. */
export default function load(task: PlacedTask): Promise<TaskResult> {
  return queue.add(async () => {
    let view: RgbImage;
    try {
      view = viewOf(await decodePhoto(task.file), task);
    } catch (error) {
      return reasonOf(error);
    }
    const bytes = data.crop * data.crop * 3;
    const block = data.blocks[task.block]!;
    new Uint8Array(block, task.position * bytes, bytes).set(view.data);
    return undefined;
  });
}

function viewOf(photo: RgbImage, { chance }: PlacedTask): RgbImage {
  const { shortSide, crop, augmentation } = data;
  if (!chance) {
    return fiveCropViews(photo, { shortSide, crop }, [CENTRE])[0]!.image;
  }
  const random = chanceOf(chance.seed, chance.epoch, chance.index);
  return trainingView(photo, crop, random, augmentation);
}
