import { type Command, Option } from 'commander';
import { type Backend, BACKENDS } from '../backend/choices.ts';
import { findHardware } from '../backend/hardware/order.ts';
import { thisMachine } from '../backend/hardware/probe.ts';
import { HANDS } from '../backend/setup/hands.ts';
import { setUp } from '../backend/setup/set-up.ts';
import { UserError } from '../errors.ts';
import type { Context } from './command.ts';

interface SetupFlags {
  readonly backend: Backend | 'auto';
  readonly force?: boolean;
  readonly json?: boolean;
}

export function registerSetup(program: Command, context: Context): void {
  program
    .command('setup')
    .description('install the fastest back-end that works on this machine')
    .addOption(
      new Option('--backend <name>', 'only this one')
        .choices(['auto', ...BACKENDS])
        .default('auto'),
    )
    .option('--force', 'try it even where no fitting hardware was found')
    .option('--json', 'one JSON object on stdout')
    .action((flags: SetupFlags) => setup(flags, context));
}

/**
 * `setup`: installs, tries and remembers.
 *
 * @throws UserError when the back-end that was asked for does not work.
 */
async function setup(
  { backend, force = false, json }: SetupFlags,
  { log, print }: Context,
): Promise<void> {
  const hardware = findHardware(thisMachine());
  const names = hardware.gpus.map(({ name }) => name).join(', ');
  log(names ? `GPUs: ${names}.` : 'No GPU was found.');
  const result = await setUp(hardware, HANDS, {
    ...(backend === 'auto' ? {} : { only: backend }),
    force,
    log,
  });
  if (json) print(JSON.stringify(result));
  if (!result.backend) {
    throw new UserError(
      `Nothing that was tried works here. "npm run trainer -- doctor" tells what was found; deleting trainer/node_modules and setting up again mends a broken installation.`,
    );
  }
  if (!result.failed[result.backend]) {
    log(`The trainer computes with ${result.label}.`);
  }
}
