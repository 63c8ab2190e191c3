import type { BackendChoice } from '../worker/api.ts';

const BACKENDS: readonly BackendChoice[] = ['auto', 'webgpu', 'webgl', 'wasm'];

export interface UrlParameters {
  /** Name of the folder under `models/`. */
  readonly model: string;
  readonly backend: BackendChoice;
}

/** Reads `?model=` and `?backend=`; whatever is malformed counts as not given. */
export function readUrlParameters(search: string): UrlParameters {
  const given = new URLSearchParams(search);
  const model = given.get('model') ?? '';
  const backend = given.get('backend');
  return {
    model: /^[\w-]+$/.test(model) ? model : 'starter',
    backend: BACKENDS.find((one) => one === backend) ?? 'auto',
  };
}
