/** What the network runs on. */
export const backend = {
  'backend.webgpu': 'Runs on your GPU (WebGPU)',
  'backend.webgpu-adapter': 'Runs on your GPU (WebGPU, {adapter})',
  'backend.webgl': 'Runs on your GPU (WebGL)',
  'backend.webgl-adapter': 'Runs on your GPU (WebGL, {adapter})',
  'backend.wasm':
    'Runs on the processor (WebAssembly), as chosen: the same answer, just slower',
  'backend.wasm-no-gpu':
    'No GPU could be used, so it runs on the processor (WebAssembly): the same answer, just slower',
  'backend.software':
    'Runs on a GPU that is only imitated by software ({adapter}): the same answer, but slow',
  'backend.other': 'Runs on {backend}',
  'backend.details': 'Where it runs',
  'backend.choose': 'Run the network on',
  'backend.choice.auto': 'the fastest that works',
  'backend.choice.webgpu': 'the GPU, through WebGPU',
  'backend.choice.webgl': 'the GPU, through WebGL',
  'backend.choice.wasm': 'the processor',
  'backend.model': 'Network {name}, version {version}',
  'backend.engine': 'Computed by {engine}',
  'backend.refused.unavailable':
    '{backend}: this browser or device does not offer it.',
  'backend.refused.software':
    '{backend}: only imitated by software here, which would be slower.',
  'backend.refused.wrong-answer':
    '{backend}: it miscalculated the test picture, so it was not trusted.',
  'backend.refused.failed': '{backend}: it could not be started.',
} as const satisfies Record<string, string>;
