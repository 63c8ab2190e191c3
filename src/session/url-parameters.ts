import type { BackendChoice } from '../worker/api.ts';

const BACKENDS: readonly BackendChoice[] = ['auto', 'webgpu', 'webgl', 'wasm'];

/** `?model=` for the visitor's own weights; no folder of the site can be called so. */
export const OWN_MODEL = '~own';

export interface UrlParameters {
  /** Name of the folder under `models/`. */
  readonly model: string;
  readonly backend: BackendChoice;
  /** Whether the visitor's own weights are asked for; `model` is then the site's. */
  readonly isOwn: boolean;
}

/** Reads `?model=` and `?backend=`; whatever is malformed counts as not given. */
export function readUrlParameters(search: string): UrlParameters {
  const given = new URLSearchParams(search);
  const model = given.get('model') ?? '';
  const backend = given.get('backend');
  return {
    model: /^[\w-]+$/.test(model) ? model : 'starter',
    isOwn: model === OWN_MODEL,
    backend: BACKENDS.find((one) => one === backend) ?? 'auto',
  };
}
