import type { notice as en } from '../en/notice.ts';

/** Short messages, on the screen and read aloud. */
export const notice: Record<keyof typeof en, string> = {
  'notice.dismiss': 'Cerrar este mensaje',
  'notice.detail': 'Lo que dijo la máquina',
  'notice.took-first':
    'Has dado {files, plural, one {# archivo} many {# de archivos} other {# archivos}}. Lo mejor es ir de uno en uno, así que este es el primero.',
  'notice.only-a-link':
    'Eso era un enlace a una imagen, no la imagen en sí, y esta página no descarga nada de otros sitios. Guarda la imagen y luego suelta aquí el archivo.',
  'notice.no-picture':
    'Ahí no había ninguna imagen. Copia o suelta una foto, o elige un archivo.',
  'notice.folder': 'Eso era una carpeta. Ábrela y suelta una de sus fotos.',
  'notice.paste-refused':
    'El navegador no dejó que la página mirara el portapapeles. Permítelo cuando te lo pregunte o pulsa Ctrl+V (en un Mac, Comando+V).',
  'notice.starting-again':
    'El cálculo se detuvo en este dispositivo y se está reiniciando. Tu foto y los resultados obtenidos hasta ahora se conservan.',
  'notice.fell-back':
    'La GPU dejó de funcionar varias veces, así que el procesador toma el relevo: la misma respuesta, solo que más despacio. Tu foto se conserva.',
  'announce.reading': 'Analizando los cinco recortes de la foto.',
  'announce.ready': 'La red está lista.',
  'announce.not-sure':
    'No hay certeza. El país que más se acerca es {country}, con {share}; después, {second}, con {secondShare}.',
  'announce.answer':
    'El país más probable es {country}, {share}. El segundo es {second}, {secondShare}.',
};
