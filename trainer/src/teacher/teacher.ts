import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { UserError } from '../errors.ts';
import type { Extractor } from '../features/trunk.ts';

/** A network whose outputs another one learns to foretell (Hinton et al. 2015, https://arxiv.org/abs/1503.02531). */
export interface Teacher extends Extractor {
  /** Numbers that it says about one picture. */
  readonly numbers: number;
}

/**
 * Opens a teacher: an ONNX file with the input `pixels`, float32 [n, height, width, 3], bytes 0 to 255,
 * and one or more outputs [n, channels]. All outputs, side by side, are what it says of a picture.
 *
 * @param size height and width of the pictures that it will get.
 * @throws UserError when the file is no such teacher.
 */
export async function openTeacher(
  file: string,
  size: number,
): Promise<Teacher> {
  let session: InferenceSession;
  try {
    session = await InferenceSession.create(file, { logSeverityLevel: 3 });
  } catch (error) {
    throw new UserError(
      `${file} cannot be read as an ONNX network. Check the path after --teacher. (${String(error).split('\n')[0]})`,
    );
  }
  const say = async (batch: readonly RgbImage[]): Promise<Float32Array> => {
    const bytes = new Float32Array(batch.length * size * size * 3);
    batch.forEach((view, i) => bytes.set(view.data, i * size * size * 3));
    const pixels = new Tensor('float32', bytes, [batch.length, size, size, 3]);
    const said = await session.run({ pixels });
    const outputs = session.outputNames.map((name) => said[name]!);
    return sideBySide(
      outputs.map((one) => one.data as Float32Array),
      batch.length,
    );
  };
  if (session.inputNames.join() !== 'pixels') {
    throw new UserError(
      `${file} has the inputs ${session.inputNames.join(', ')}; a teacher has one, named "pixels".`,
    );
  }
  const data = new Uint8Array(size * size * 3);
  const { length } = await say([{ width: size, height: size, data }]);
  return {
    numbers: length,
    features: say,
    dispose: () => void session.release(),
  };
}

/** Matrices of the same number of rows as one matrix of all their columns. */
function sideBySide(
  matrices: readonly Float32Array[],
  rows: number,
): Float32Array {
  const widths = matrices.map((matrix) => matrix.length / rows);
  const all = widths.reduce((sum, width) => sum + width, 0);
  const out = new Float32Array(rows * all);
  let column = 0;
  matrices.forEach((matrix, k) => {
    const width = widths[k]!;
    for (let row = 0; row < rows; row++) {
      const part = matrix.subarray(row * width, (row + 1) * width);
      out.set(part, row * all + column);
    }
    column += width;
  });
  return out;
}
