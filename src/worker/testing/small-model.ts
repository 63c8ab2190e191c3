import {
  type NarrowModel,
  narrowModel,
} from '../../model/testing/narrow-model.ts';

/** The narrow test network with small crops, for tests that run it often. */
export function smallModel(): Promise<NarrowModel> {
  return narrowModel({ shortSide: 73, crop: 64 });
}
