import { Command } from 'commander';
import { addBackendFlag } from './backend/choices.ts';
import { registerBench } from './bench/bench.ts';
import { registerBaseline } from './commands/baseline.ts';
import { classes } from './commands/classes.ts';
import { classify, type ClassifyFlags } from './commands/classify.ts';
import type { Context } from './commands/command.ts';
import { registerComposites } from './commands/composites.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerDownload } from './commands/download.ts';
import { registerEvaluate } from './commands/evaluate.ts';
import { registerFilter } from './commands/filter.ts';
import { registerMeasure } from './commands/measure.ts';
import { registerOffTopic } from './commands/off-topic.ts';
import { registerExport } from './commands/export.ts';
import { registerImport } from './commands/import.ts';
import { registerSetup } from './commands/setup.ts';
import { registerSplit } from './commands/split.ts';
import { registerTables } from './commands/tables.ts';
import { registerTrain } from './commands/train-flags.ts';
import { UserError } from './errors.ts';

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
  .command('classify')
  .description('the likeliest countries of one photo')
  .requiredOption('--model <folder>', 'folder with card.json')
  .requiredOption('--photo <file>', 'the photo')
  .option('--json', 'all probabilities as JSON on stdout')
  .action((flags: ClassifyFlags) => classify(flags, context));

registerTrain(program, context);
registerEvaluate(program, context);
registerMeasure(program, context);
registerOffTopic(program, context);
registerComposites(program, context);
registerTables(program, context);
registerDownload(program, context);
registerFilter(program, context);
registerSplit(program, context);
registerBaseline(program, context);
registerImport(program, context);
registerExport(program, context);
registerSetup(program, context);
registerDoctor(program, context);
registerBench(program, context);
addBackendFlag(program);

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
