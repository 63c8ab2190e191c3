import { readFileSync } from 'node:fs';
import { CLASS_COUNT, classOf } from '../../../src/core/classes/classes.ts';
import type { Tensor, Weights } from '../../../src/model/resnet/weights.ts';
import { UserError, reasonOf } from '../errors.ts';

/**
 * Reads which class each output of a foreign network stands for: a line an output, with a class's
 * number or the code of one of its countries.
 *
 * @throws UserError that names the line that is wrong.
 */
export function readLabels(file: string): number[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${reasonOf(error)}`);
  }
  const seen = new Map<number, number>();
  const labels = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line, i) => {
      const word = line.trim().toUpperCase();
      const id = /^\d+$/.test(word) ? Number(word) : classOf(word);
      if (id === undefined || id >= CLASS_COUNT) {
        throw new UserError(
          `${file}, line ${i + 1}: "${line}" is neither a class from 0 to ${CLASS_COUNT - 1} nor a country's code.`,
        );
      }
      const before = seen.get(id);
      if (before !== undefined) {
        throw new UserError(
          `${file}, line ${i + 1}: class ${id} stands on line ${before} already.`,
        );
      }
      seen.set(id, i + 1);
      return id;
    });
  if (labels.length !== CLASS_COUNT) {
    throw new UserError(
      `${file} has ${labels.length} lines; it takes one for each of the ${CLASS_COUNT} classes.`,
    );
  }
  return labels;
}

/** The head with its outputs in the order of our classes. */
export function reorderHead(
  weights: Weights,
  labels: readonly number[],
): Map<string, Tensor> {
  const out = new Map(weights);
  for (const name of ['logits/kernel', 'logits/bias']) {
    const tensor = weights.get(name);
    if (!tensor) continue;
    const data = new Float32Array(tensor.data.length);
    for (let row = 0; row < data.length; row += labels.length) {
      labels.forEach((id, at) => (data[row + id] = tensor.data[row + at]!));
    }
    out.set(name, { shape: tensor.shape, data });
  }
  return out;
}
