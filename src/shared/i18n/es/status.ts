import type { status as en } from '../en/status.ts';

/** How far the network and the work on a photo are. */
export const status: Record<keyof typeof en, string> = {
  'status.region': 'La red neuronal',
  'status.idle': 'Aún sin cargar',
  'status.asking': 'Buscando la red neuronal',
  'status.downloading': 'Descargando la red neuronal: {loaded} de {total}',
  'status.download-once':
    'Solo viaja la red, de este sitio a ti. Tu navegador puede guardarla para la próxima visita.',
  'status.preparing': 'Preparando la red neuronal',
  'status.preparing-detail':
    'Se comprueba en este dispositivo con una imagen de prueba. La primera vez es la que más tarda.',
  'status.ready': 'Lista',
  'status.waiting': 'Tu foto es la siguiente, en cuanto la red esté lista',
  'status.decoding': 'Abriendo la foto',
  'status.classifying':
    'Analizando el recorte {crop, number} de {total, number}',
  'status.cancel': 'Cancelar',
  'status.retry': 'Reintentar',
  'status.progress': 'Progreso',
};
