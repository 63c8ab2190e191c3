import { Command, Option } from 'commander';
import { FUSION_MODES } from '../../src/core/fusion/fuse.ts';
import { registerBaseline } from './commands/baseline.ts';
import { classes } from './commands/classes.ts';
import { classify, type ClassifyFlags } from './commands/classify.ts';
import { type Context, countFlag, numberFlag } from './commands/command.ts';
import { registerDownload } from './commands/download.ts';
import { evaluate, type EvaluateFlags } from './commands/evaluate.ts';
import { registerFilter } from './commands/filter.ts';
import { registerSplit } from './commands/split.ts';
import { train } from './commands/train.ts';
import { UserError } from './errors.ts';
import type { TrainFlags } from './train/flags.ts';
import { STARTS } from './train/starting-weights.ts';
import { DEFAULT_TRAIN_OPTIONS as D } from './train/options.ts';

const controller = new AbortController();
process.once('SIGINT', () => {
  process.stderr.write('\nStopping; run the same command again to go on.\n');
  controller.abort();
});

const context: Context = {
  signal: controller.signal,
  log: (line) => process.stderr.write(`${line}\n`),
  print: (text) => process.stdout.write(`${text}\n`),
};

const program = new Command('npm run trainer --')
  .description('Turns country-labelled photos into weights for Which Country.')
  .showHelpAfterError('(--help tells the flags)');

program
  .command('classes')
  .description('print the 61 classes and their countries')
  .option('--json', 'as JSON on stdout')
  .action((flags: { json?: boolean }) => classes(flags, context));

program
  .command('train')
  .description(
    'train stage 4 and the head on frozen ImageNet features, export and evaluate',
  )
  .requiredOption(
    '--photos <csv>',
    'labelled photos with the columns country, file and split',
  )
  .requiredOption(
    '--pretrained <file>',
    "TF-Slim's resnet_v2_101, stages 1 to 3, as safetensors",
  )
  .requiredOption('--out <folder>', 'where the model goes')
  .option('--teacher <file>', 'ONNX network to learn from beside the labels')
  .addOption(
    new Option('--start <how>', 'how the layers begin that learn')
      .choices([...STARTS])
      .default('random'),
  )
  .option('--from <checkpoint>', 'begin with the weights of another run')
  .option(
    '--cap-source <n>',
    "photos' worth that one source may give a class",
    numberFlag,
    Infinity,
  )
  .option('--cache <folder>', 'features and checkpoints', 'trainer/.cache')
  .option(
    '--views <n>',
    'views of each photo: centre crop, then random ones',
    countFlag,
    1,
  )
  .option(
    '--exclude-source <names...>',
    'sources whose photos are not trained on',
    [],
  )
  .option(
    '--feature-batch <n>',
    'pictures at a time when features are computed',
    countFlag,
    32,
  )
  .option('--epochs <n>', 'passes over the photos', countFlag, D.epochs)
  .option('--batch <n>', 'photos a step', countFlag, D.batch)
  .option(
    '--learning-rate <x>',
    'peak of the cosine',
    numberFlag,
    D.learningRate,
  )
  .option(
    '--warmup-steps <n>',
    'steps of linear warm-up',
    countFlag,
    D.warmupSteps,
  )
  .option('--momentum <x>', 'of SGD', numberFlag, D.momentum)
  .option('--weight-decay <x>', 'of SGD', numberFlag, D.weightDecay)
  .option(
    '--label-smoothing <x>',
    'share spread over all classes',
    numberFlag,
    D.labelSmoothing,
  )
  .option('--mixup <a>', 'Beta(a, a), 0 for none', numberFlag, D.mixup)
  .option(
    '--head-rate <x>',
    'how many times faster the head learns',
    numberFlag,
    D.headRate,
  )
  .option(
    '--head-steps <n>',
    'steps of fitting the head before the first epoch',
    countFlag,
    D.headSteps,
  )
  .option('--head-decay <x>', 'L2 penalty of that fit', numberFlag, D.headDecay)
  .option(
    '--refit-decay <x>',
    'L2 penalty of fitting the head again after the last epoch, 0 for no fit',
    numberFlag,
    D.refitDecay,
  )
  .option(
    '--shallow-epochs <n>',
    'epochs that begin without residual branches in stage 4',
    countFlag,
    D.shallowEpochs,
  )
  .option(
    '--distil <x>',
    'weight of what the teacher says',
    numberFlag,
    D.distil,
  )
  .option('--mirror', 'mirror half of the feature maps', D.mirror)
  .option(
    '--window <n>',
    'side of the random part of each feature map that is learnt from',
    countFlag,
    D.window,
  )
  .addOption(
    new Option('--kernels <type>', 'how convolution kernels are stored')
      .choices(['uint8', 'float16', 'float32'])
      .default('uint8'),
  )
  .option('--no-evaluate', 'leave the figures out of the card')
  .option('--seed <n>', 'of weights, order and mixup', countFlag, D.seed)
  .option('--checkpoint-every <n>', 'steps', countFlag, D.checkpointEvery)
  .action((flags: Omit<TrainFlags, 'command'>) => {
    const command = ['npm run trainer --', ...process.argv.slice(2)].join(' ');
    return train({ ...flags, command }, context);
  });

program
  .command('evaluate')
  .description('accuracy of a model on labelled photos')
  .requiredOption('--model <folder>', 'folder with card.json')
  .requiredOption(
    '--photos <csv>',
    'labelled photos with the columns country and file',
  )
  .option('--split <name>', 'only the photos of this split')
  .option('--limit <n>', 'only the first n photos', countFlag)
  .addOption(
    new Option('--fusion <mode>', 'default: as the card says').choices([
      ...FUSION_MODES,
    ]),
  )
  .option('--json', 'one JSON object on stdout')
  .action((flags: EvaluateFlags) => evaluate(flags, context));

program
  .command('classify')
  .description('the likeliest countries of one photo')
  .requiredOption('--model <folder>', 'folder with card.json')
  .requiredOption('--photo <file>', 'the photo')
  .option('--json', 'all probabilities as JSON on stdout')
  .action((flags: ClassifyFlags) => classify(flags, context));

registerDownload(program, context);
registerFilter(program, context);
registerSplit(program, context);
registerBaseline(program, context);

try {
  await program.parseAsync();
} catch (error) {
  if (controller.signal.aborted) process.exitCode = 130;
  else {
    const known = error instanceof UserError;
    context.log(
      known
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error),
    );
    process.exitCode = known ? error.exitCode : 70;
  }
}
