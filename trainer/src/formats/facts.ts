import {
  RESNET_VARIANTS,
  type ResnetSpec,
} from '../../../src/model/resnet/spec.ts';

/** How bytes become the network's input: `(byte / 255 - mean) / std`, RGB. */
export interface Normalisation {
  readonly mean: readonly [number, number, number];
  readonly std: readonly [number, number, number];
}

/** What a weight file of ours says of itself, in the strings of safetensors and ONNX. */
export interface WeightFacts extends Partial<Normalisation> {
  readonly variant?: ResnetSpec['variant'];
  readonly units?: readonly number[];
  readonly widths?: readonly number[];
  readonly source?: string;
  readonly licence?: string;
}

/** Marks safetensors files with our own names. */
export const WEIGHTS_FORMAT = 'which-country-weights/1';

/** Facts as strings. */
export function writeFacts(facts: WeightFacts): Record<string, string> {
  const entries = Object.entries(facts).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(',') : String(value),
    ]),
  );
}

/** The facts among a file's strings; what cannot be read is left out. */
export function readFacts(text: Readonly<Record<string, string>>): WeightFacts {
  const variant = RESNET_VARIANTS.find((one) => one === text['variant']);
  const [units, widths] = [text['units'], text['widths']].map(fourCounts);
  const [mean, std] = [text['mean'], text['std']].map(triple);
  const { source, licence } = text;
  return {
    ...(variant ? { variant } : {}),
    ...(units ? { units } : {}),
    ...(widths ? { widths } : {}),
    ...(mean && std ? { mean, std } : {}),
    ...(source === undefined ? {} : { source }),
    ...(licence === undefined ? {} : { licence }),
  };
}

/** Four whole numbers such as "3,4,23,3"; undefined when the text is something else. */
export function fourCounts(text: string | undefined): number[] | undefined {
  const numbers = numbersOf(text);
  const good = numbers.every((n) => Number.isInteger(n) && n > 0);
  return numbers.length === 4 && good ? numbers : undefined;
}

/** Three numbers such as "0.485,0.456,0.406"; undefined when the text is something else. */
export function triple(
  text: string | undefined,
): [number, number, number] | undefined {
  const numbers = numbersOf(text);
  return numbers.length === 3 && numbers.every(Number.isFinite)
    ? (numbers as [number, number, number])
    : undefined;
}

function numbersOf(text: string | undefined): number[] {
  return (text ?? '')
    .split(',')
    .map((one) => (one.trim() === '' ? NaN : Number(one)));
}
