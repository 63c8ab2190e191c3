import type { history as en } from '../en/history.ts';

/** The last answers that the device keeps. */
export const history: Record<keyof typeof en, string> = {
  'history.title': 'Últimas fotos',
  'history.lead':
    'En este dispositivo se guarda una miniatura de cada una de tus últimas {most, number} fotos, con su respuesta. Las fotos en sí no se guardan, y no se envía nada a ninguna parte.',
  'history.switch':
    'Guardar en este dispositivo las respuestas sobre mis fotos',
  'history.off':
    'Las fotos nuevas no se guardan en la lista. Lo que ya está guardado se queda hasta que lo quites.',
  'history.refused':
    'Ahora mismo este navegador no deja que la página guarde nada, como ocurre en una ventana privada o cuando el disco está lleno. Las respuestas funcionan igual; solo que no se guardan.',
  'history.empty': 'Todavía no hay nada guardado.',
  'history.model': 'Respondió la red {name}, versión {version}',
  'history.remove': 'Quitar «{name}» de la lista',
  'history.removed': 'Se quitó una foto de la lista.',
  'history.undo': 'Recuperarla',
  'history.forget': 'Olvidar todo',
  'history.forget-title': '¿Olvidar todas las respuestas?',
  'history.forget-ask':
    '{count, plural, one {# respuesta y su miniatura se borrarán} many {# de respuestas y sus miniaturas se borrarán} other {# respuestas y sus miniaturas se borrarán}} de este dispositivo para siempre. Tus propias fotos no se tocan.',
  'history.keep': 'Conservar',
};
