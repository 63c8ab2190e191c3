import type { StoreApi } from 'zustand/vanilla';
import { FULL } from '../../../core/composite/policy.ts';
import type { RgbImage } from '../../../core/pixels/image.ts';
import type { Asks } from '../../../session/asks.ts';
import { topK } from '../../../session/ranking.ts';
import { fused } from './fused.ts';
import type { LabState } from './state.ts';
import type { Side } from './work.ts';

export interface Opinions {
  /** Asks about each picture alone that has not been asked about, when there is time. */
  readonly fill: () => void;
  /** Something more urgent has come. */
  readonly stop: () => void;
  /** Puts what is known of the present pictures into the state. */
  readonly read: () => void;
}

const SIDES: readonly Side[] = ['a', 'b'];

/** What the network says of A and of B alone: whose shares are to be followed. */
export function createOpinions(
  ask: Asks['ask'],
  store: StoreApi<LabState>,
): Opinions {
  const known = new WeakMap<RgbImage, number>();
  let task: AbortController | undefined;

  const imageOn = (side: Side) => store.getState().history.present[side]?.image;

  function read(): void {
    const of = (side: Side) => {
      const image = imageOn(side);
      return image ? (known.get(image) ?? null) : null;
    };
    store.setState({ opinions: { a: of('a'), b: of('b') } });
  }

  async function fill(): Promise<void> {
    const { signal } = (task = new AbortController());
    for (const side of SIDES) {
      const image = imageOn(side);
      if (!image || known.has(image)) continue;
      const answer = await ask({ photo: image, views: FULL.views }, { signal });
      known.set(image, topK(fused(answer, FULL), 1)[0]!.id);
      read();
    }
  }

  return {
    fill() {
      task?.abort();
      // A failure shows when the composite itself is asked about.
      fill().catch(() => undefined);
    },
    stop: () => task?.abort(),
    read,
  };
}
