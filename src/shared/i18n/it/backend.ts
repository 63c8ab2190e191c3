import type { backend as en } from '../en/backend.ts';

/** What the network runs on. */
export const backend: Record<keyof typeof en, string> = {
  'backend.webgpu': 'Funziona sulla tua GPU (WebGPU)',
  'backend.webgpu-adapter': 'Funziona sulla tua GPU (WebGPU, {adapter})',
  'backend.webgl': 'Funziona sulla tua GPU (WebGL)',
  'backend.webgl-adapter': 'Funziona sulla tua GPU (WebGL, {adapter})',
  'backend.wasm':
    'Funziona sul processore (WebAssembly), come hai scelto: stessa risposta, solo più lenta',
  'backend.wasm-no-gpu':
    'Nessuna GPU utilizzabile, quindi funziona sul processore (WebAssembly): stessa risposta, solo più lenta',
  'backend.software':
    'Funziona su una GPU solo simulata via software ({adapter}): stessa risposta, ma lenta',
  'backend.other': 'Funziona con {backend}',
  'backend.details': 'Dove funziona',
  'backend.choose': 'Fai funzionare la rete con',
  'backend.choice.auto': 'il mezzo più veloce disponibile',
  'backend.choice.webgpu': 'la GPU, tramite WebGPU',
  'backend.choice.webgl': 'la GPU, tramite WebGL',
  'backend.choice.wasm': 'il processore',
  'backend.model': 'Rete {name}, versione {version}',
  'backend.engine': 'Calcolato da {engine}',
  'backend.refused.unavailable':
    '{backend}: questo browser o dispositivo non lo offre.',
  'backend.refused.software':
    '{backend}: qui è solo simulato via software, e sarebbe più lento.',
  'backend.refused.wrong-answer':
    '{backend}: ha sbagliato il calcolo sull’immagine di prova, quindi non è stato ritenuto affidabile.',
  'backend.refused.failed': '{backend}: non è stato possibile avviarlo.',
};
