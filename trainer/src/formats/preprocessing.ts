import type { Normalisation } from './facts.ts';

/**
 * The three usual ways of handing pixels to an ImageNet network, by the names of Keras'
 * `preprocess_input`:
 * https://github.com/keras-team/keras/blob/v2.15.0/keras/applications/imagenet_utils.py
 */
export const PREPROCESSINGS = ['torch', 'tf', 'caffe'] as const;

export type Preprocessing = (typeof PREPROCESSINGS)[number];

const IMAGENET_MEAN_BYTES = [123.68, 116.779, 103.939] as const;
const BYTE = 1 / 255;

/** `caffe` also swaps red and blue, which goes into the first kernel. */
export const NORMALISATIONS: Readonly<Record<Preprocessing, Normalisation>> = {
  torch: { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] },
  tf: { mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] },
  caffe: {
    mean: [
      IMAGENET_MEAN_BYTES[0] / 255,
      IMAGENET_MEAN_BYTES[1] / 255,
      IMAGENET_MEAN_BYTES[2] / 255,
    ],
    std: [BYTE, BYTE, BYTE],
  },
};
