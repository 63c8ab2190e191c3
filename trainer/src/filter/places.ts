import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import sharp from 'sharp';
import { reasonOf, UserError } from '../errors.ts';
import { groupsOfScene } from './scenes.ts';

/** What a scene classifier says of a photo. */
export interface SceneAnswer {
  /** The likeliest label. */
  readonly scene: string;
  /** Sum of the urban labels' probabilities among the likeliest few. */
  readonly urban: number;
}

// ImageNet's, as all Places365-CNNs of CSAILVision/places365 take them.
const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];

/** Any classifier of Places365's labels given as an ONNX file, run by onnxruntime. */
export class PlacesClassifier {
  /** Tells one classifier from another in caches. */
  readonly name: string;
  readonly #session: InferenceSession;
  readonly #labels: readonly string[];
  readonly #isChannelsFirst: boolean;
  readonly #size: number;

  private constructor(
    name: string,
    session: InferenceSession,
    labels: readonly string[],
    shape: readonly (number | string)[],
  ) {
    this.name = name;
    this.#session = session;
    this.#labels = labels;
    this.#isChannelsFirst = shape[3] !== 3;
    const size = shape[this.#isChannelsFirst ? 2 : 1];
    this.#size = typeof size === 'number' && size > 0 ? size : 224;
  }

  /**
   * @param labelsFile one label a line in the order of the outputs, as categories_places365.txt.
   * @throws UserError when a file cannot be read or the two do not fit.
   */
  static async load(
    model: string,
    labelsFile: string,
  ): Promise<PlacesClassifier> {
    const labels = readLabels(labelsFile);
    const session = await InferenceSession.create(model).catch(
      (error: unknown) => {
        throw new UserError(
          `${model} is not an ONNX model that can be run: ${reasonOf(error)}`,
        );
      },
    );
    const [input] = session.inputMetadata;
    if (!input?.isTensor || input.shape.length !== 4) {
      throw new UserError(`${model} does not take one batch of pictures.`);
    }
    const name = `${path.basename(model)} ${statSync(model).size}`;
    const places = new PlacesClassifier(name, session, labels, input.shape);
    const outputs = (await places.#run(places.#blank())).length;
    if (outputs !== labels.length) {
      throw new UserError(
        `${model} has ${outputs} outputs, but ${labelsFile} has ${labels.length} labels.`,
      );
    }
    return places;
  }

  /** @param likeliest how many labels count; 5 in the paper. */
  async classify(file: string, likeliest: number): Promise<SceneAnswer> {
    const probabilities = asProbabilities(
      await this.#run(await this.#read(file)),
    );
    const order = [...probabilities.keys()].sort(
      (a, b) => probabilities[b]! - probabilities[a]!,
    );
    const urban = order
      .slice(0, likeliest)
      .reduce(
        (sum, i) => sum + probabilities[i]! * urbanShare(this.#labels[i]!),
        0,
      );
    return { scene: this.#labels[order[0]!]!, urban };
  }

  async #run(pixels: Float32Array): Promise<Float32Array> {
    const size = this.#size;
    const shape = this.#isChannelsFirst
      ? [1, 3, size, size]
      : [1, size, size, 3];
    const outputs = await this.#session.run({
      [this.#session.inputNames[0]!]: new Tensor('float32', pixels, shape),
    });
    return outputs[this.#session.outputNames[0]!]!.data as Float32Array;
  }

  #blank(): Float32Array {
    return new Float32Array(3 * this.#size ** 2);
  }

  /** As run_placesCNN_basic.py of CSAILVision/places365: squeezed to 256, centre 224. */
  async #read(file: string): Promise<Float32Array> {
    const size = this.#size;
    const full = Math.round((size * 256) / 224);
    const margin = (full - size) >> 1;
    const data = await sharp(file, { failOn: 'error' })
      .autoOrient()
      .resize(full, full, { fit: 'fill' })
      .extract({ left: margin, top: margin, width: size, height: size })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw()
      .toBuffer();
    const channels = data.length / size ** 2;
    const pixels = this.#blank();
    for (let i = 0; i < size ** 2; i++) {
      for (let c = 0; c < 3; c++) {
        const byte = data[i * channels + Math.min(c, channels - 1)]!;
        const at = this.#isChannelsFirst ? c * size ** 2 + i : i * 3 + c;
        pixels[at] = (byte / 255 - MEAN[c]!) / DEVIATION[c]!;
      }
    }
    return pixels;
  }
}

/** A label of two groups counts half for each, as in the authors' probabilities. */
function urbanShare(label: string): number {
  const groups = groupsOfScene(label)!;
  if (!groups.urban) return 0;
  return groups.indoor || groups.natural ? 0.5 : 1;
}

function readLabels(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UserError(
      `${file} cannot be read. Check the path of the labels.`,
    );
  }
  const lines = text.trim().split(/\r?\n/);
  return lines.map((line, i) => {
    const label = line
      .trim()
      .split(/\s+/)[0]!
      .replace(/^\/[a-z]\//, '');
    if (groupsOfScene(label)) return label;
    throw new UserError(
      `${file}, line ${i + 1}: "${label}" is no label of Places365.`,
    );
  });
}

/** Networks end with or without a softmax. */
function asProbabilities(outputs: Float32Array): Float32Array {
  const sum = outputs.reduce((a, b) => a + b, 0);
  if (outputs.every((p) => p >= 0) && Math.abs(sum - 1) < 1e-3) return outputs;
  const largest = outputs.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = outputs.map((x) => Math.exp(x - largest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / total);
}
