import type { Asks } from '../../../session/asks.ts';

/** Questions that can wait, such as those of a curve. */
export interface Background {
  /** As `Asks.ask`; what a pause interrupts is asked again afterwards. */
  readonly ask: Asks['ask'];
  /** Something more urgent has come: puts the question under way down. */
  readonly pause: () => void;
  readonly resume: () => void;
}

/** Lets questions give way to the picture under the visitor's hand. */
export function createBackground(ask: Asks['ask']): Background {
  let round = new AbortController();
  let gate: { promise: Promise<void>; open: () => void } | undefined;

  const patient: Asks['ask'] = async (request, options = {}) => {
    for (;;) {
      await gate?.promise;
      options.signal?.throwIfAborted();
      const { signal: interrupted } = round;
      const signals = [interrupted, options.signal ?? interrupted];
      try {
        return await ask(request, {
          ...options,
          signal: AbortSignal.any(signals),
        });
      } catch (error) {
        if (!interrupted.aborted || options.signal?.aborted) throw error;
      }
    }
  };

  return {
    ask: patient,
    pause() {
      gate ??= closedGate();
      round.abort();
      round = new AbortController();
    },
    resume() {
      gate?.open();
      gate = undefined;
    },
  };
}

function closedGate() {
  let open!: () => void;
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, open };
}
