import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { writeNarrowModel } from '../../src/model/testing/write-narrow-model.ts';

/** Puts the test networks beside the built page, which ships without them. */
export default async function globalSetup(): Promise<void> {
  if (!existsSync(join(root, 'dist/index.html'))) {
    throw new Error(
      'The end-to-end tests run on the built page, which is not there: run "npm run build" first.',
    );
  }
  await writeNarrowModel(join(root, 'dist/models/narrow'));
  // For WebGPU in software.
  const small = { shortSide: 73, crop: 64 };
  await writeNarrowModel(join(root, 'dist/models/small'), small);
}
