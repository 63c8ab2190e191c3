import { type Command, Option } from 'commander';
import { UserError } from '../errors.ts';
import { choosePreset, DEFAULT_PRESET } from '../presets/choose-preset.ts';
import { presetNames } from '../presets/read-preset.ts';
import type { TrainFlags } from '../train/flags.ts';
import { addFrozenFlags, refuseFrozenFiles } from './train-flags-frozen.ts';
import {
  type Context,
  countFlag,
  numberFlag,
  positiveFlag,
  shareFlag,
} from './command.ts';
import { trainWhole } from './train-whole.ts';
import { train } from './train.ts';

/** What is not a number of the preset. */
type CommonFlags = Pick<
  TrainFlags,
  'photos' | 'out' | 'cache' | 'excludeSource' | 'featureBatch'
> &
  Pick<TrainFlags, 'kernels' | 'evaluate'>;

type GivenFlags = CommonFlags & {
  readonly preset?: string;
  readonly pretrained?: string;
  readonly teacher?: string;
  readonly from?: string;
  readonly workers?: number;
  readonly ahead?: number;
  readonly tensorboard?: string;
} & Readonly<Record<string, unknown>>;

/** Adds `train` to the CLI. The numbers of the recipe have no defaults here: the preset has them. */
export function registerTrain(program: Command, context: Context): void {
  const command = program
    .command('train')
    .description('train a network by a preset, export and evaluate it')
    .requiredOption(
      '--photos <csv>',
      'labelled photos with the columns country, file and split',
    )
    .requiredOption('--out <folder>', 'where the model goes')
    .option(
      '--preset <name|file>',
      `the recipe and its numbers: ${presetNames().join(', ')} or a JSON file (default: ${DEFAULT_PRESET}; starter where --pretrained ends after stage 3)`,
    )
    .option(
      '--pretrained <path>',
      'weights to start from: any weight file that import reads (vippgeo; none: random), TF-Slim stages 1 to 3 (starter)',
    )
    .option('--cache <folder>', 'features and checkpoints', 'trainer/.cache')
    .option(
      '--exclude-source <names...>',
      'sources whose photos are not trained on',
      [],
    )
    .addOption(
      new Option('--kernels <type>', 'how convolution kernels are stored')
        .choices(['uint8', 'float16', 'float32'])
        .default('uint8'),
    )
    .option('--no-evaluate', 'leave the figures out of the card');
  addSharedNumbers(command);
  addWholeNumbers(command);
  addFrozenFlags(command);
  command.action((flags: GivenFlags) => startTraining(flags, context));
}

function addSharedNumbers(command: Command): void {
  command
    .optionsGroup('Numbers of the recipe (in place of the preset’s):')
    .option('--epochs <n>', 'passes over the photos', countFlag)
    .option('--batch <n>', 'photos a step', countFlag)
    .option('--learning-rate <x>', 'the highest', numberFlag)
    .option('--warmup-steps <n>', 'steps of linear warm-up', countFlag)
    .option('--momentum <x>', 'of SGD', numberFlag)
    .option('--weight-decay <x>', 'of SGD', numberFlag)
    .option(
      '--label-smoothing <x>',
      'share spread over all classes',
      numberFlag,
    )
    .option('--seed <n>', 'of weights, order and chance', countFlag)
    .option('--checkpoint-every <n>', 'steps', countFlag);
}

function addWholeNumbers(command: Command): void {
  const choice = (flags: string, text: string, choices: readonly string[]) =>
    command.addOption(new Option(flags, text).choices(choices));
  command
    .optionsGroup('Only of the whole network (preset vippgeo):')
    .option(
      '--micro-batch <n>',
      'photos in memory at a time; their gradients add up to a batch',
      positiveFlag,
    );
  choice('--schedule <name>', 'of the learning rate', ['constant', 'cosine']);
  choice('--class-weights <name>', 'in the loss: 1 / sqrt(n) or none', [
    'inverse-sqrt',
    'none',
  ]);
  command
    .option('--min-crop-area <share>', 'of a random crop', shareFlag)
    .option('--horizontal-flip <share>', 'probability', shareFlag)
    .option('--vertical-flip <share>', 'probability', shareFlag)
    .option('--checkpoint-minutes <n>', 'a checkpoint so often', numberFlag);
  choice(
    '--exported <which>',
    'weights of the best epoch on val, or the last',
    ['best', 'last'],
  );
  command
    .option(
      '--workers <n>',
      'threads that read photos (default: half the cores)',
      positiveFlag,
    )
    .option(
      '--ahead <n>',
      'photos read ahead (default: three micro-batches)',
      positiveFlag,
    )
    .option('--tensorboard <folder>', 'write what tensorboard --logdir shows');
}

async function startTraining(
  flags: GivenFlags,
  context: Context,
): Promise<void> {
  const typed = ['npm run trainer --', ...process.argv.slice(2)].join(' ');
  const { pretrained } = flags;
  const chosen = choosePreset(flags.preset, pretrained, flags, context.log);
  const { name, preset } = chosen;
  if (preset.recipe === 'whole-network') {
    refuseFrozenFiles(name, flags);
    await trainWhole(
      { ...flags, presetName: name, preset, command: typed },
      context,
    );
    return;
  }
  if (pretrained === undefined) {
    throw new UserError(
      `The preset ${name} needs --pretrained: TF-Slim's resnet_v2_101 as safetensors, stages 1 to 3.`,
    );
  }
  const numbers = preset.options;
  await train(
    { ...flags, ...numbers, pretrained, preset: name, command: typed },
    context,
  );
}
