import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTeacher } from './teacher.ts';

/** ONNX: `features` is the mean colour of `pixels`, `logits` the same with its sign changed. */
const MEAN_COLOUR =
  'CAg6uQEKPgoGcGl4ZWxzEghmZWF0dXJlcyIKUmVkdWNlTWVhbioNCgRheGVzQAFAAqABByoPCghrZWVwZGltcxgAoAEC' +
  'ChcKCGZlYXR1cmVzEgZsb2dpdHMiA05lZxIBdFojCgZwaXhlbHMSGQoXCAESEwoDEgFuCgMSAWgKAxIBdwoCCANiGwoI' +
  'ZmVhdHVyZXMSDwoNCAESCQoDEgFuCgIIA2IZCgZsb2dpdHMSDwoNCAESCQoDEgFuCgIIA0IECgAQDQ==';

const fileOf = (data: Buffer | string) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'teacher-'));
  const file = path.join(folder, 'teacher.onnx');
  writeFileSync(file, data);
  return file;
};

test('all outputs stand side by side, picture by picture', async () => {
  const file = fileOf(Buffer.from(MEAN_COLOUR, 'base64'));
  const teacher = await openTeacher(file, 2);
  expect(teacher.numbers).toBe(6);
  const picture = (r: number, g: number, b: number) => ({
    width: 2,
    height: 2,
    data: Uint8Array.from([r, g, b, r, g, b, 0, 0, 0, 0, 0, 0]),
  });
  const said = await teacher.features([picture(2, 4, 6), picture(20, 40, 60)]);
  expect([...said]).toEqual([1, 2, 3, -1, -2, -3, 10, 20, 30, -10, -20, -30]);
  teacher.dispose();
});

test('what is no teacher is named', async () => {
  const file = fileOf('no network');
  await expect(openTeacher(file, 2)).rejects.toThrow(file);
});
