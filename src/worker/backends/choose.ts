import type { BackendName } from '../../model/engine.ts';
import type { BackendChoice, RefusedBackend } from '../api.ts';
import type { Candidate, Probe } from './backend.ts';

export type Probes = Readonly<Record<Exclude<BackendChoice, 'auto'>, Probe>>;

export interface Choice {
  /** Missing when nothing is left to try. */
  readonly candidate?: Candidate;
  /** The backends that were passed over, in the order of trial. */
  readonly refused: readonly RefusedBackend[];
}

/**
 * Picks the next backend to try: WebGPU on hardware, WebGL on hardware, WebAssembly, and only then
 * GPUs played by the CPU (WebGL first, which is some five times quicker there). A backend that
 * the user names is taken as it is.
 *
 * @param tried backends that failed in earlier workers.
 */
export async function chooseBackend(
  choice: BackendChoice,
  tried: readonly RefusedBackend[],
  probes: Probes,
): Promise<Choice> {
  const order =
    choice === 'auto' ? (['webgpu', 'webgl', 'wasm'] as const) : [choice];
  const refused = [...tried];
  const software: Candidate[] = [];
  for (const backend of order) {
    if (tried.some((one) => one.backend === backend)) continue;
    const found = await probe(backend, probes[backend]);
    if ('reason' in found) {
      refused.push(found);
    } else if (choice === 'auto' && found.software) {
      refused.push({
        backend,
        reason: 'software',
        ...(found.adapter === undefined ? {} : { detail: found.adapter }),
      });
      software.unshift(found);
    } else {
      return { candidate: found, refused };
    }
  }
  const [candidate] = software;
  if (!candidate) return { refused };
  const others = refused.filter((one) => one.backend !== candidate.backend);
  return { candidate, refused: others };
}

async function probe(
  backend: BackendName,
  look: Probe,
): Promise<Candidate | RefusedBackend> {
  try {
    return (await look()) ?? { backend, reason: 'unavailable' };
  } catch (error) {
    return { backend, reason: 'unavailable', detail: String(error) };
  }
}
