import { type Command, InvalidArgumentError, Option } from 'commander';
import type { StoredType } from '../../../src/model/export/encode.ts';
import {
  RESNET_VARIANTS,
  type ResnetVariant,
} from '../../../src/model/resnet/spec.ts';
import { fourCounts, type Normalisation, triple } from '../formats/facts.ts';
import {
  type Preprocessing,
  PREPROCESSINGS,
} from '../formats/preprocessing.ts';
import { positiveFlag } from './command.ts';

export interface ImportFlags {
  readonly file: string;
  readonly out: string;
  readonly kernels: StoredType;
  readonly variant?: ResnetVariant;
  readonly units?: readonly number[];
  readonly widths?: readonly number[];
  readonly preprocessing?: Preprocessing;
  readonly mean?: Normalisation['mean'];
  readonly std?: Normalisation['std'];
  readonly shortSide: number;
  readonly crop: number;
  readonly labels?: string;
  readonly partial?: boolean;
  readonly name?: string;
  readonly source?: string;
  readonly licence?: string;
  readonly facts?: string;
  readonly json?: boolean;
}

/** How convolution kernels are stored in a model's folder. */
export const kernelsOption = (usual: StoredType) =>
  new Option('--kernels <type>', 'how convolution kernels are stored')
    .choices(['uint8', 'float16', 'float32'])
    .default(usual);

/** The flags of `import`. */
export function addImportFlags(command: Command): Command {
  return command
    .description(
      "read a ResNet-101 that PyTorch, Keras or TF-Slim trained: a model's folder, or a start for training",
    )
    .requiredOption(
      '--file <file>',
      'safetensors (torchvision, TF-Slim, ours) or HDF5 (keras.applications)',
    )
    .requiredOption(
      '--out <path>',
      "a model's folder, or FILE.safetensors for train --pretrained",
    )
    .addOption(kernelsOption('uint8'))
    .addOption(
      new Option(
        '--variant <name>',
        'where the strides are, where the file cannot tell (default: v1.5 for PyTorch)',
      ).choices([...RESNET_VARIANTS]),
    )
    .option('--units <a,b,c,d>', 'of another depth than 3,4,23,3', four)
    .option('--widths <a,b,c,d>', 'of another width than 64,128,256,512', four)
    .addOption(
      new Option(
        '--preprocessing <name>',
        'pixels as in training, by the names of Keras (default: torch for PyTorch, caffe for Keras ResNet, tf for V2 and TF-Slim)',
      ).choices([...PREPROCESSINGS]),
    )
    .option('--mean <r,g,b>', 'of (byte / 255 - mean) / std', three)
    .option('--std <r,g,b>', 'of the same', three)
    .option('--short-side <px>', 'photos are scaled to it', positiveFlag, 256)
    .option('--crop <px>', 'side of the five crops', positiveFlag, 224)
    .option(
      '--labels <file>',
      "a line an output: a class's number or a country's code (default: in the order of classes)",
    )
    .option(
      '--partial',
      'weights may be missing (only into FILE.safetensors, as a start)',
    )
    .option('--name <text>', "the model's name (default: the folder's)")
    .option('--source <text>', 'who trained it on what, for the card')
    .option('--licence <id>', 'of the weights, for the card')
    .option(
      '--facts <file>',
      "JSON with a card's description, training, data and pretrained, where they are known",
    )
    .option('--json', 'the summary as one JSON object on stdout');
}

function four(text: string): number[] {
  const counts = fourCounts(text);
  if (counts) return counts;
  throw new InvalidArgumentError(
    `"${text}" is not four whole numbers such as 3,4,23,3`,
  );
}

function three(text: string): [number, number, number] {
  const numbers = triple(text);
  if (numbers) return numbers;
  throw new InvalidArgumentError(
    `"${text}" is not three numbers such as 0.5,0.5,0.5`,
  );
}
