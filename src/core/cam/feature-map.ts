/** The activations that enter global average pooling, height x width x channels, row-major. */
export interface FeatureMap {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly data: Float32Array;
}

/** The dense layer after global average pooling, in the units that the engine computes with. */
export interface DenseHead {
  readonly channels: number;
  readonly classes: number;
  /** channels x classes, row-major. */
  readonly kernel: Float32Array;
  /** One number a class. */
  readonly bias: Float32Array;
}
