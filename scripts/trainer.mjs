// npm run trainer -- COMMAND: installs the trainer on first use, then runs it. Everything that the
// installation prints goes to stderr: stdout carries the command's own answer only.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireSupportedNode } from './lib/node-version.mjs';
import { install } from './lib/install.mjs';
import { trainerFolder } from './lib/paths.mjs';
import { installTrainer } from './lib/install-trainer.mjs';
import { runNode } from './lib/run.mjs';

requireSupportedNode();

// src/core and src/model, which the trainer shares, find their packages at the root.
if ((await install()) !== 0 || (await installTrainer()) !== 0) {
  console.error(
    'The trainer could not be installed: please check the connection and try again.',
  );
  process.exit(1);
}

const tsx = createRequire(join(trainerFolder, 'package.json')).resolve('tsx');
process.exitCode = await runNode(
  [
    '--import',
    pathToFileURL(tsx).href,
    join(trainerFolder, 'src/cli.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: whereTheUserIs() },
);

/** npm changes to the root; paths that the user types are meant from where the user is. */
function whereTheUserIs() {
  const { npm_lifecycle_event: script, INIT_CWD: typed } = process.env;
  return script === 'trainer' && typed ? typed : process.cwd();
}
