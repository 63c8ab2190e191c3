import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import {
  type ModelCard,
  modelCardSchema,
} from '../../../src/core/formats/card.ts';
import { UserError } from '../errors.ts';

const PARTS = ['description', 'training', 'data', 'pretrained'] as const;
const schema = v.strictObject(
  v.partial(v.pick(modelCardSchema, PARTS)).entries,
);

/** What the one who trained the weights says of them, for the card. */
export type StatedFacts = Partial<Pick<ModelCard, (typeof PARTS)[number]>>;

/**
 * Reads a JSON file with a card's `description`, `training`, `data` and `pretrained`, or some of them.
 *
 * @throws UserError that names the file and the first field that does not fit.
 */
export function readStatedFacts(file: string): StatedFacts {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(
      `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output as StatedFacts;
  const issue = result.issues[0];
  throw new UserError(
    `${file}: ${v.getDotPath(issue) ?? '(the whole file)'}: ${issue.message}`,
  );
}
