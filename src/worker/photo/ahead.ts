import type { Size } from '../../core/geometry/views.ts';
import type { CutPhoto } from './cut-photo.ts';

/** Larger photos are cut before the next one is opened: two of them fill a phone's memory. */
const MAX_BESIDE_ANOTHER = 2 ** 25;

/** Cuts one photo; `onDecoded` is called before its pixels are read. */
export type Cut = (
  signal: AbortSignal,
  onDecoded: (size: Size) => void,
) => Promise<CutPhoto>;

/** A photo on its way from file to views. */
export interface Cutting {
  readonly cut: Promise<CutPhoto>;
  /** Resolves, and never rejects, once another photo may be decoded beside it. */
  readonly room: Promise<void>;
}

/** @returns at once. */
export function startCut(cut: Cut, signal: AbortSignal): Cutting {
  let makeRoom!: () => void;
  const room = new Promise<void>((resolve) => (makeRoom = resolve));
  const onDecoded = ({ width, height }: Size) => {
    if (width * height <= MAX_BESIDE_ANOTHER) makeRoom();
  };
  const done = cut(signal, onDecoded);
  done.then(makeRoom, makeRoom);
  return { cut: done, room };
}

export interface Announced {
  readonly id: number;
  readonly cut: Cut;
  /** Whether the photo must wait until it is asked about, since opening it blocks the worker. */
  readonly mayBlock: () => Promise<boolean>;
}

interface Prepared extends Cutting {
  readonly id: number;
  readonly controller: AbortController;
  /** Its turn has come. */
  readonly takeTurn: () => void;
}

/**
 * Opens the photo that comes next while the network is busy with the one before: at most one, and
 * only as long as nobody asks for anything else.
 */
export class Ahead {
  #prepared: Prepared | undefined;

  /**
   * Begins with a photo when there is room for it.
   *
   * @param until drops it when aborted.
   */
  begin(
    { id, cut, mayBlock }: Announced,
    room: Promise<void>,
    until: AbortSignal,
  ): void {
    this.#drop();
    const controller = new AbortController();
    let takeTurn!: () => void;
    const turn = new Promise<void>((resolve) => (takeTurn = resolve));
    const inTime: Cut = async (signal, onDecoded) => {
      await room;
      if (await mayBlock()) await turn;
      signal.throwIfAborted();
      return cut(signal, onDecoded);
    };
    const cutting = startCut(inTime, controller.signal);
    this.#prepared = { ...cutting, id, controller, takeTurn };
    abortWith(controller, until);
  }

  /**
   * The photo of this number, if it was begun; any other is dropped.
   *
   * @param signal drops it from now on.
   */
  take(id: number | undefined, signal: AbortSignal): Cutting | undefined {
    const prepared = this.#prepared;
    if (!prepared || prepared.id !== id || prepared.controller.signal.aborted) {
      this.#drop();
      return undefined;
    }
    this.#prepared = undefined;
    abortWith(prepared.controller, signal);
    prepared.takeTurn();
    return prepared;
  }

  #drop(): void {
    this.#prepared?.controller.abort();
    this.#prepared = undefined;
  }
}

function abortWith(controller: AbortController, signal: AbortSignal): void {
  const abort = () => controller.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
}
