import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Tensor } from '../../../src/model/resnet/weights.ts';
import { UserError, reasonOf } from '../errors.ts';
import { readKerasHdf5 } from './hdf5.ts';
import { kerasLayout, renameHead } from './keras.ts';
import type { Layout } from './layout.ts';
import { OWN_NAMES } from './own-names.ts';
import { readSafetensors } from './safetensors.ts';
import { TF_SLIM, flattenHead } from './tf-slim.ts';
import { TORCHVISION, unwrapStateDict } from './torchvision.ts';
import { type WeightFacts, readFacts } from './facts.ts';
import type { Preprocessing } from './preprocessing.ts';
import type { ResnetVariant } from '../../../src/model/resnet/spec.ts';

/** A weight file that some program wrote, its layout recognised. */
export interface WeightFile {
  readonly layout: Layout;
  readonly tensors: ReadonlyMap<string, Tensor>;
  /** What the file says of itself; files of other programs say nothing. */
  readonly facts: WeightFacts;
  /** What such files are, if nothing else is said. */
  readonly usual: {
    readonly variant: ResnetVariant;
    readonly preprocessing: Preprocessing;
  };
  /** Undefined where the file has no head. */
  readonly classes: number | undefined;
}

/**
 * Reads a weight file of PyTorch (safetensors), Keras (HDF5), TF-Slim or our own (safetensors).
 *
 * @throws UserError that says what the file is instead, and what to do.
 */
export function readWeightFile(file: string): WeightFile {
  const start = readStart(file);
  if (start.subarray(0, 8).toString('latin1') === '\x89HDF\r\n\x1a\n') {
    return keras(file);
  }
  if (start.subarray(0, 4).toString('latin1') === 'PK\x03\x04') {
    throw new UserError(
      /data\.pkl/.test(start.toString('latin1'))
        ? `${file} is a PyTorch checkpoint. Turn it into safetensors first: python trainer/scripts/pth-to-safetensors.py ${file} OUT.safetensors`
        : `${file} is an archive. A .keras file is read after model.save_weights("NAME.weights.h5") in Keras, a PyTorch one after trainer/scripts/pth-to-safetensors.py.`,
    );
  }
  if (start[0] === 0x80) {
    throw new UserError(
      `${file} is a Python pickle. If it is a PyTorch checkpoint, turn it into safetensors first: python trainer/scripts/pth-to-safetensors.py ${file} OUT.safetensors`,
    );
  }
  return safetensors(file);
}

function readStart(file: string): Buffer {
  const start = Buffer.alloc(4096);
  try {
    const handle = openSync(file, 'r');
    try {
      return start.subarray(0, readSync(handle, start));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

function keras(file: string): WeightFile {
  let tensors: Map<string, Tensor>;
  try {
    tensors = renameHead(readKerasHdf5(readFileSync(file)));
  } catch (error) {
    throw new UserError(
      `${file} is a damaged HDF5 file or none of Keras: ${reasonOf(error)}`,
    );
  }
  if (!tensors.has('conv1_conv/kernel')) {
    throw new UserError(
      `${file} is an HDF5 file, but holds no ResNet of keras.applications (conv1_conv/kernel is missing).`,
    );
  }
  const names = [...tensors.keys()];
  const isV2 = names.some((name) => /^post_bn|_preact_bn\//.test(name));
  return {
    layout: kerasLayout(isV2),
    tensors,
    facts: {},
    usual: isV2
      ? { variant: 'v2-keras', preprocessing: 'tf' }
      : { variant: 'v1', preprocessing: 'caffe' },
    classes: tensors.get('predictions/kernel')?.shape[1],
  };
}

function safetensors(file: string): WeightFile {
  let read: ReturnType<typeof readSafetensors>;
  try {
    read = readSafetensors(readFileSync(file));
  } catch (error) {
    throw new UserError(
      `${file} is neither a whole safetensors file nor a Keras HDF5 file: ${reasonOf(error)}.`,
    );
  }
  const facts = readFacts(read.metadata);
  const names = [...read.tensors.keys()];
  if (names.some((name) => /^(?:block\d+\/unit_\d+|conv1\/bias)/.test(name))) {
    const tensors = flattenHead(read.tensors);
    const classes = tensors.get('logits/kernel')?.shape[1];
    const usual = { variant: 'v2', preprocessing: 'tf' } as const;
    return { layout: TF_SLIM, tensors, facts, usual, classes };
  }
  if (names.some((name) => /^(?:stage\d+_unit\d+_|conv1\/kernel)/.test(name))) {
    const { tensors } = read;
    const classes = tensors.get('logits/kernel')?.shape[1];
    const usual = { variant: 'v1.5', preprocessing: 'torch' } as const;
    return { layout: OWN_NAMES, tensors, facts, usual, classes };
  }
  const tensors = unwrapStateDict(read.tensors);
  if (
    [...tensors.keys()].some((name) =>
      /^(?:layer\d+\.\d+\.|conv1\.weight)/.test(name),
    )
  ) {
    const classes = tensors.get('fc.weight')?.shape[0];
    const usual = { variant: 'v1.5', preprocessing: 'torch' } as const;
    return { layout: TORCHVISION, tensors, facts, usual, classes };
  }
  const some = names.slice(0, 3).join(', ') || 'nothing';
  throw new UserError(
    `${file} holds no ResNet with names of torchvision, TF-Slim or our own; it holds ${some}.`,
  );
}
