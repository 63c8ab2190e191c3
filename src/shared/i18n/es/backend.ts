import type { backend as en } from '../en/backend.ts';

/** What the network runs on. */
export const backend: Record<keyof typeof en, string> = {
  'backend.webgpu': 'Funciona en tu GPU (WebGPU)',
  'backend.webgpu-adapter': 'Funciona en tu GPU (WebGPU, {adapter})',
  'backend.webgl': 'Funciona en tu GPU (WebGL)',
  'backend.webgl-adapter': 'Funciona en tu GPU (WebGL, {adapter})',
  'backend.wasm':
    'Funciona en el procesador (WebAssembly), como elegiste: la misma respuesta, solo que más despacio',
  'backend.wasm-no-gpu':
    'No se pudo usar ninguna GPU, así que funciona en el procesador (WebAssembly): la misma respuesta, solo que más despacio',
  'backend.software':
    'Funciona en una GPU simulada por software ({adapter}): la misma respuesta, pero despacio',
  'backend.other': 'Funciona en {backend}',
  'backend.details': 'Dónde funciona',
  'backend.choose': 'Ejecutar la red en',
  'backend.choice.auto': 'lo más rápido que funcione',
  'backend.choice.webgpu': 'la GPU, mediante WebGPU',
  'backend.choice.webgl': 'la GPU, mediante WebGL',
  'backend.choice.wasm': 'el procesador',
  'backend.model': 'Red {name}, versión {version}',
  'backend.engine': 'Calculado por {engine}',
  'backend.refused.unavailable':
    '{backend}: este navegador o dispositivo no lo ofrece.',
  'backend.refused.software':
    '{backend}: aquí solo está simulado por software, lo que sería más lento.',
  'backend.refused.wrong-answer':
    '{backend}: calculó mal la imagen de prueba, así que no es de confianza.',
  'backend.refused.failed': '{backend}: no se pudo iniciar.',
};
