import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/paths.mjs';

/** What the trainer, which shares no backend with the page, answers for a photo. */
export async function trainerAnswer(photo: string): Promise<number[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'scripts/trainer.mjs'),
      'classify',
      ...['--model', 'public/models/starter', '--photo', photo, '--json'],
    ],
    { cwd: root, maxBuffer: 2 ** 24 },
  );
  return (JSON.parse(stdout) as { probabilities: number[] }).probabilities;
}
