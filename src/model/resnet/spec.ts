/**
 * Where a bottleneck's stride sits and what surrounds it:
 * - `v1`: stride in the first 1x1 (He et al. 2015, https://arxiv.org/abs/1512.03385);
 * - `v1.5`: stride in the 3x3 (torchvision; the paper's network);
 * - `v2`: pre-activation (He et al. 2016, https://arxiv.org/abs/1603.05027) with TF-Slim's strides,
 *   in the last unit of stages 1 to 3;
 * - `v2-keras`: v2 as keras.applications builds it: the first pooling pads zeros on every side.
 */
export const RESNET_VARIANTS = ['v1', 'v1.5', 'v2', 'v2-keras'] as const;

export type ResnetVariant = (typeof RESNET_VARIANTS)[number];

/** Whether normalisation and ReLU come before the convolutions. */
export function isPreActivation(variant: ResnetVariant): boolean {
  return variant === 'v2' || variant === 'v2-keras';
}

export interface ResnetSpec {
  readonly variant: ResnetVariant;
  /** Residual units in each of the four stages. */
  readonly units: readonly number[];
  /** Bottleneck channels of each stage; a unit puts out four times as many. */
  readonly widths: readonly number[];
  readonly classes: number;
}

/** Channels out of a unit per channel of its bottleneck. */
export const EXPANSION = 4;

/** Added to the variance; torchvision's and TF-Slim's ResNets agree on it. */
export const BN_EPSILON = 1e-5;

/** ResNet-101 (He et al. 2015, Table 1). */
export function resnet101(variant: ResnetVariant, classes: number): ResnetSpec {
  return {
    variant,
    units: [3, 4, 23, 3],
    widths: [64, 128, 256, 512],
    classes,
  };
}
