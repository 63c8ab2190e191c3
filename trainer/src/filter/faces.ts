import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import type { Tf } from '../backend/load-tf.ts';
import { loadTf } from '../backend/load-tf.ts';

type FaceApi = typeof import('@vladmandic/face-api');

export const FACE_DETECTORS = ['tiny', 'ssd'] as const;

export type FaceDetectorName = (typeof FACE_DETECTORS)[number];

const require = createRequire(import.meta.url);

/** Longest side at which faces are looked for; those of interest are large. */
const SIDE = 640;

/**
 * Finds faces by @vladmandic/face-api, whose package carries the weights: `tiny` is a small YOLO
 * (190 KB, fast, finds large faces well), `ssd` an SSD on MobileNet v1 (5.6 MB, slower, finds small
 * ones too). The paper used dlib's detector; boxes differ by how much of the head they hold.
 */
export class FaceDetector {
  readonly #tf: Tf;
  readonly #api: FaceApi;
  readonly #name: FaceDetectorName;

  private constructor(tf: Tf, api: FaceApi, name: FaceDetectorName) {
    this.#tf = tf;
    this.#api = api;
    this.#name = name;
  }

  static async load(
    name: FaceDetectorName,
    log: (line: string) => void,
  ): Promise<FaceDetector> {
    const { tf, label } = await loadTf(log);
    const [backend] = label.split(' ');
    const build =
      { 'tfjs-node': 'node', 'tfjs-node-gpu': 'node-gpu' }[backend ?? ''] ??
      'node-wasm';
    const root = path.dirname(
      require.resolve('@vladmandic/face-api/package.json'),
    );
    const api = require(`${root}/dist/face-api.${build}.js`) as FaceApi;
    const net =
      name === 'tiny' ? api.nets.tinyFaceDetector : api.nets.ssdMobilenetv1;
    await net.loadFromDisk(path.join(root, 'model'));
    return new FaceDetector(tf, api, name);
  }

  /** The share of the photo's area that faces fill, 0 to 1. */
  async share(file: string): Promise<number> {
    const { data, info } = await sharp(file, { failOn: 'error' })
      .autoOrient()
      .resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const pixels = this.#tf.tidy(() => {
      const all = this.#tf.tensor3d(data, [height, width, channels], 'int32');
      return channels === 3 ? all : this.#tf.tile(all, [1, 1, 3]);
    });
    try {
      const faces = await this.#api.detectAllFaces(
        pixels as never,
        this.#name === 'tiny'
          ? new this.#api.TinyFaceDetectorOptions({ inputSize: 416 })
          : new this.#api.SsdMobilenetv1Options({ minConfidence: 0.5 }),
      );
      const area = faces.reduce(
        (sum, { box }) => sum + areaWithin(box, width, height),
        0,
      );
      return Math.min(1, area / (width * height));
    } finally {
      pixels.dispose();
    }
  }
}

/** Boxes may reach beyond the picture. */
function areaWithin(
  box: { left: number; right: number; top: number; bottom: number },
  width: number,
  height: number,
): number {
  const across = Math.min(box.right, width) - Math.max(box.left, 0);
  const down = Math.min(box.bottom, height) - Math.max(box.top, 0);
  return Math.max(0, across) * Math.max(0, down);
}
