import type { share as en } from '../en/share.ts';

/** The result card that can be saved and shared. */
export const share: Record<keyof typeof en, string> = {
  'share.tab': 'Guardar una tarjeta',
  'share.wait':
    'La tarjeta se podrá crear en cuanto la foto tenga su respuesta.',
  'share.lead':
    'Una imagen con la respuesta, creada en este dispositivo. Solo se comparte si tú la compartes.',
  'share.with-photo': 'Incluir la foto',
  'share.alt':
    'Tarjeta con el resultado: lo más probable, {country}, {share}; en segundo lugar, {second}, {secondShare}.',
  'share.copy': 'Copiar la imagen',
  'share.save': 'Guardar como PNG',
  'share.send': 'Compartir…',
  'share.send-refused': 'No se pudo compartir la imagen. Prueba a guardarla.',
  'share.copied': 'La tarjeta está en el portapapeles.',
  'share.copy-refused':
    'El navegador no dejó que la página copiara la tarjeta. Prueba a guardarla.',
  'share.failed':
    'No se pudo crear la tarjeta: puede que no haya memoria suficiente. Cierra otras pestañas y vuelve a intentarlo.',
  'share.card.question': '¿En qué país se tomó esta foto?',
  'share.card.not-sure':
    'La red no está segura: toma esto como una suposición.',
  'share.card.sure':
    'En las pruebas, las respuestas tan firmes como esta fueron correctas más o menos el {share} de las veces.',
  'share.card.limits':
    'Esto es una estimación de una red neuronal, no una prueba. Nombra un país o un grupo de países vecinos, nunca un lugar ni una persona.',
  'share.card.made':
    'Which Country · red {name}, versión {version} · creada en este dispositivo, sin subir nada',
};
