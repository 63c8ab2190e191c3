import type { backend as en } from '../en/backend.ts';

/** What the network runs on. */
export const backend: Record<keyof typeof en, string> = {
  'backend.webgpu': 'Fonctionne sur votre GPU (WebGPU)',
  'backend.webgpu-adapter': 'Fonctionne sur votre GPU (WebGPU, {adapter})',
  'backend.webgl': 'Fonctionne sur votre GPU (WebGL)',
  'backend.webgl-adapter': 'Fonctionne sur votre GPU (WebGL, {adapter})',
  'backend.wasm':
    'Fonctionne sur le processeur (WebAssembly), comme choisi : la même réponse, juste plus lentement',
  'backend.wasm-no-gpu':
    'Aucun GPU n’a pu être utilisé : le réseau fonctionne donc sur le processeur (WebAssembly), avec la même réponse, juste plus lentement',
  'backend.software':
    'Fonctionne sur un GPU simplement imité par un logiciel ({adapter}) : la même réponse, mais lentement',
  'backend.other': 'Fonctionne avec {backend}',
  'backend.details': 'Où il fonctionne',
  'backend.choose': 'Faire fonctionner le réseau sur',
  'backend.choice.auto': 'le plus rapide qui marche',
  'backend.choice.webgpu': 'le GPU, avec WebGPU',
  'backend.choice.webgl': 'le GPU, avec WebGL',
  'backend.choice.wasm': 'le processeur',
  'backend.model': 'Réseau {name}, version {version}',
  'backend.engine': 'Calculé par {engine}',
  'backend.refused.unavailable':
    '{backend} : ce navigateur ou cet appareil ne le propose pas.',
  'backend.refused.software':
    '{backend} : seulement imité par un logiciel ici, ce qui serait plus lent.',
  'backend.refused.wrong-answer':
    '{backend} : le calcul sur l’image de test était faux, il n’a donc pas été retenu.',
  'backend.refused.failed': '{backend} : le démarrage a échoué.',
};
