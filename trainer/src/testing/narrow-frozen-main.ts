// tsx narrow-frozen-main.ts LIST FOLDER EPOCHS: `trainNarrowFrozen` in a process of its own, to be
// killed or starved of disk. Sentences go to stdout.
import { UserError } from '../errors.ts';
import { trainNarrowFrozen } from './narrow-frozen.ts';

const [csv, folder, epochs] = process.argv.slice(2);
try {
  await trainNarrowFrozen(csv!, folder!, Number(epochs), (line) =>
    console.log(line),
  );
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
