/** A network made ready to run: batch normalisation folded into kernels, steps in order. */
export interface Plan {
  readonly steps: readonly Step[];
  /** Name of the tensor that comes out last. */
  readonly output: string;
}

interface Io {
  /** Name of the tensor that the step makes. */
  readonly output: string;
  readonly input: string;
}

/** A kernel as `(code - zero) * scale[output channel]`. */
export interface CodedKernel {
  /** HWIO. */
  readonly codes: Uint8Array;
  readonly zero: number;
  readonly scale: Float32Array;
}

export interface ConvStep extends Io {
  readonly kind: 'conv';
  readonly size: number;
  readonly stride: number;
  /** Zeros on every side. */
  readonly pad: number;
  readonly channelsIn: number;
  readonly channelsOut: number;
  /**
   * HWIO, batch normalisation's factor included. Where the weights are stored in 8 bits it is
   * computed anew at each reading, so that nobody keeps it who does not want to.
   */
  readonly kernel: Float32Array;
  /** The same as it is stored, where that is 8 bits. */
  readonly coded?: CodedKernel;
  readonly bias: Float32Array;
  /** A tensor of the output's shape that is added before the activation. */
  readonly residual?: string;
  readonly relu: boolean;
}

/** `x * scale + offset` per channel, then ReLU: a pre-activation. */
export interface AffineStep extends Io {
  readonly kind: 'affine';
  readonly scale: Float32Array;
  readonly offset: Float32Array;
  readonly relu: boolean;
}

export interface MaxPoolStep extends Io {
  readonly kind: 'maxPool';
  readonly size: number;
  readonly stride: number;
  readonly padding: 'tensorflow' | 'torch' | 'none';
}

/** Global average pooling and the dense layer: feature maps to logits. */
export interface HeadStep extends Io {
  readonly kind: 'head';
  readonly channelsIn: number;
  readonly classes: number;
  /** channelsIn x classes. */
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

export type Step = ConvStep | AffineStep | MaxPoolStep | HeadStep;
