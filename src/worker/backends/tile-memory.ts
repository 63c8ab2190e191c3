import { get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { TileChoice } from '../../model/wgsl/tune.ts';

/** Changes when kernels do: old timings say nothing about new ones. */
const VERSION = 1;

const schema = v.record(v.string(), v.string());

const keyOf = (gpu: string) => `wgsl-tiles/${VERSION}/${gpu}`;

/** The tiles that an earlier start found quick on this GPU; undefined when none looked. */
export async function rememberedTiles(
  gpu: string,
): Promise<TileChoice | undefined> {
  try {
    const parsed = v.safeParse(schema, await get(keyOf(gpu)));
    return parsed.success ? parsed.output : undefined;
  } catch {
    // Blocked storage costs the memory, nothing else.
    return undefined;
  }
}

export async function rememberTiles(
  gpu: string,
  tiles: TileChoice,
): Promise<void> {
  await set(keyOf(gpu), tiles).catch(() => undefined);
}
