// Compares a model's logits with those that another program gave for the same pictures:
//   npx tsx trainer/scripts/check/compare.ts MODEL_FOLDER NAME.answer.safetensors
// keras_answer.py and torch_answer.py write the answers. docs/formats.md has the figures.
import { readFileSync } from 'node:fs';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import { loadTf } from '../../src/backend/load-tf.ts';
import { readSafetensors } from '../../src/formats/safetensors.ts';
import { readModel } from '../../src/model/read-model.ts';
import { picturesOf } from '../../src/testing/pictures-of.ts';
import { largestDifference } from '../../src/testing/difference.ts';

const [folder, answer] = process.argv.slice(2);
if (!folder || !answer) throw new Error('compare.ts MODEL_FOLDER ANSWER');
const { tensors } = readSafetensors(readFileSync(answer));
const theirs = tensors.get('logits')!.data;
const { tf, backend } = await loadTf((line) =>
  process.stderr.write(`${line}\n`),
);
const engine = createTfjsEngine(tf, readModel(folder).network, { backend });
const outputs = await engine.infer(picturesOf(tensors.get('pictures')!));
const ours = outputs.flatMap(({ logits }) => [...logits]);
engine.dispose();
const largestLogit = Math.max(...Array.from(theirs, Math.abs));
const difference = largestDifference(ours, theirs);
process.stdout.write(
  `${JSON.stringify({ logits: ours.length, largestLogit, difference, relative: difference / largestLogit })}\n`,
);
