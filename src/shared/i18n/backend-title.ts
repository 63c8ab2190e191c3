const TITLES: Readonly<Record<string, string>> = {
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WebAssembly',
};

/** A backend by its proper name. */
export function backendTitle(backend: string): string {
  return TITLES[backend] ?? backend;
}
