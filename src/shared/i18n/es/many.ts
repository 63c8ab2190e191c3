import type { many as en } from '../en/many.ts';

/** Many photos at once. */
export const many: Record<keyof typeof en, string> = {
  'many.title': 'Muchas fotos',
  'many.lead':
    'Dale muchas fotos o una carpeta entera. Se analizan una tras otra en este dispositivo; no se sube nada.',
  'many.labels':
    'Si las carpetas llevan nombres de países («FR», «Francia»), se convierte en una prueba: las respuestas se comparan con las carpetas.',
  'many.choose': 'Elegir fotos',
  'many.folder': 'Elegir una carpeta',
  'many.hint': 'o suéltalas en cualquier parte de esta página',
  'many.release': 'Suelta para añadir estas fotos',
  'many.none': 'Ahí no había ningún archivo. Elige fotos o una carpeta.',
  'many.unreadable':
    'No se pudo leer una carpeta. Elígela con el botón o añade sus fotos.',
  'many.queue': 'La cola',
  'many.progress': '{done, number} de {total, number} fotos',
  'many.rate': '{rate} fotos por segundo',
  'many.left': 'tiempo restante: {time}, más o menos',
  'many.waiting-model':
    'Las fotos empezarán a analizarse en cuanto la red esté lista.',
  'many.paused': 'En pausa',
  'many.done':
    'Listo: {answered, plural, one {# foto con respuesta} many {# de fotos con respuesta} other {# fotos con respuesta}}{failed, plural, =0 {} one {; # no se pudo leer} other {; # no se pudieron leer}}.',
  'many.pause': 'Pausar',
  'many.resume': 'Continuar',
  'many.cancel': 'Parar y descartar el resto',
  'many.clear': 'Olvidar todo',
  'many.clear-sure':
    '{n, plural, one {¿Olvidar # respuesta?} other {¿Olvidar las # respuestas?}}',
  'many.clear-yes': 'Sí, olvidar',
  'many.clear-no': 'Conservar',
  'many.show': 'Qué mostrar',
  'many.order': 'Orden',
  'many.order.arrival': 'por orden de llegada',
  'many.order.confidence': 'primero las más seguras',
  'many.order.country': 'por país',
  'many.order.name': 'por nombre de archivo',
  'many.country': 'País',
  'many.country.all': 'todos los países',
  'many.country.option': '{country} ({n, number})',
  'many.sureness': 'Seguridad mínima',
  'many.sureness.any': 'cualquiera',
  'many.gps': 'Lugar en el archivo',
  'many.gps.any': 'cualquiera',
  'many.gps.agrees': 'coincide con la respuesta',
  'many.gps.disagrees': 'es otro país',
  'many.gps.no-place': 'no está en el archivo',
  'many.failed-only': 'Solo archivos que no se pudieron leer',
  'many.shown':
    '{shown, plural, =0 {Ninguna foto coincide} one {# foto} many {# de fotos} other {# fotos}} de {total, number}',
  'many.list': 'Las fotos',
  'many.open': 'Abrir {name} por separado',
  'many.state.waiting': 'En espera',
  'many.state.running': 'Analizando',
  'many.chip.agrees': 'El lugar del propio archivo coincide',
  'many.chip.disagrees': 'El archivo dice: {country}',
  'many.chip.right': 'Como dice su carpeta',
  'many.chip.wrong': 'Su carpeta dice: {country}',
  'many.export': 'Guardar las respuestas',
  'many.export.csv': 'Como tabla (CSV)',
  'many.export.json': 'Como JSON',
  'many.export.geojson': 'Como capa de mapa (GeoJSON)',
  'many.export.note':
    'Las fotos en sí no se incluyen. Cada fila indica la red y su versión. Se guardan todas las filas, se muestre lo que se muestre.',
  'many.evaluation': 'Respuestas frente a carpetas',
  'many.evaluation.lead':
    'De {n, plural, one {# foto que está} many {# de fotos que están} other {# fotos que están}} en carpetas con nombres de países:',
  'many.evaluation.top1': 'primera respuesta correcta',
  'many.evaluation.top5': 'la correcta, entre las cinco primeras',
  'many.evaluation.balanced':
    'media de todos los países (exactitud equilibrada)',
  'many.evaluation.small':
    'Con tan pocas fotos, el azar mueve estas cifras muchos puntos.',
  'many.matrix': 'Qué país se tomó por cuál',
  'many.matrix.caption':
    'Filas: lo que dice la carpeta. Columnas: la primera respuesta. Números: fotos.',
  'many.matrix.corner': 'Carpeta ↓ Respuesta →',
};
