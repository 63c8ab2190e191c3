import { type Command, Option } from 'commander';
import { UserError } from '../errors.ts';
import { choosePreset, DEFAULT_PRESET } from '../presets/choose-preset.ts';
import { presetNames } from '../presets/read-preset.ts';
import type { TrainFlags } from '../train/flags.ts';
import { type Context, countFlag, numberFlag } from './command.ts';
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
    .option('--pretrained <file>', 'weights to start from')
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
  addFrozenNumbers(command);
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

function addFrozenNumbers(command: Command): void {
  command
    .optionsGroup('Only with a frozen trunk (preset starter):')
    .option(
      '--views <n>',
      'views of each photo: centre crop, then random ones',
      countFlag,
    )
    .option('--mixup <a>', 'Beta(a, a), 0 for none', numberFlag)
    .option(
      '--feature-batch <n>',
      'pictures at a time when features are computed',
      countFlag,
      32,
    );
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
    throw new UserError('whole-network training is not there yet.');
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
