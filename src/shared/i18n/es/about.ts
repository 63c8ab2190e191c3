import type { about as en } from '../en/about.ts';

/** The screen "How it works, and how wrong it is". */
export const about: Record<keyof typeof en, string> = {
  'about.nav': 'Cómo funciona',
  'about.title': 'Cómo funciona y cuánto se equivoca',
  'about.method': 'Cómo funciona',
  'about.step.photo': 'Tu foto se abre en este dispositivo y no sale de él.',
  'about.step.crops':
    'Se reduce de tamaño y se recortan cinco cuadrados: las esquinas y el centro.',
  'about.step.network':
    'Una red neuronal con {parameters} números ajustables mira cada cuadrado. Aprendió con fotos cuyo país se conocía.',
  'about.step.scores':
    'Para cada cuadrado, da una probabilidad a cada uno de los {classes, number} países y grupos de países.',
  'about.step.average': 'El promedio de los cinco es la respuesta.',
  'about.paper':
    'El método es el del artículo “Which country is this picture from?” (¿De qué país es esta imagen?), de Alamayreh, Dimitri, Wang, Tondi y Barni (2022). Los pesos son nuestros.',
  'about.wrong': 'Cuánto se equivoca',
  'about.no-card':
    'La red todavía no ha llegado. Sus cifras aparecerán aquí en cuanto llegue.',
  'about.no-figures':
    'Esta red llegó sin cifras de prueba, así que no se sabe cuánto se equivoca.',
  'about.lead':
    'En {n, number} fotos de fuentes que no vio nunca durante el entrenamiento, su primera respuesta fue errónea el {share} de las veces. Elegir a ciegas entre {classes, number} respuestas fallaría el {blind} de las veces.',
  'about.lead-val':
    'En {n, number} fotos que se dejaron fuera del entrenamiento, su primera respuesta fue errónea el {share} de las veces. Elegir a ciegas entre {classes, number} respuestas fallaría el {blind} de las veces.',
  'about.not-sure':
    'Por debajo de una probabilidad del {threshold}, dice que no está segura. En estas fotos estuvo segura en el {coverage} de los casos y, de ellos, acertó el {accuracy}.',
  'about.no-place':
    'También lo dice cuando pocas partes de la red responden a una imagen, como ocurre con dibujos, patrones y páginas de texto.',
  'about.not-sure-never':
    'Por debajo de una probabilidad del {threshold}, dice que no está segura. En estas fotos no estuvo segura en ningún caso.',
  'about.off-topic':
    'De {n, number} imágenes que no muestran ningún lugar, dijo «No hay certeza» en el {share}.',
  'about.accuracy':
    'Con qué frecuencia la respuesta correcta está entre las primeras',
  'about.accuracy-note':
    'Las líneas finas son intervalos del 95 %: con otras fotos del mismo tipo, lo más probable es que la cifra quedara dentro de ellos.',
  'about.top':
    '{k, plural, =1 {La primera respuesta} other {Las # primeras respuestas}}',
  'about.balanced': 'La primera respuesta, con el mismo peso para cada clase',
  'about.column.what': 'Qué se cuenta',
  'about.column.photos': 'Fotos',
  'about.column.right': 'Aciertos',
  'about.column.interval': 'Intervalo del 95 %',
  'about.interval': 'de {low} a {high}',
  'about.unknown': 'sin medir',
  'about.reliability': '¿Son fiables sus probabilidades?',
  'about.reliability-note':
    'Cada punto es un grupo de fotos cuya primera respuesta tiene más o menos la misma probabilidad. Sobre la línea discontinua, acertaría exactamente tantas veces como dice. En promedio, se desvía {ece} puntos de cada cien.',
  'about.reliability-x': 'Probabilidad que dio',
  'about.reliability-y': 'Proporción de aciertos',
  'about.coverage': '¿Y si respondiera solo cuando está más segura?',
  'about.coverage-note':
    'De la derecha, donde responde siempre, a la izquierda, donde responde solo los casos más seguros.',
  'about.coverage-x': 'Proporción de fotos a las que responde',
  'about.coverage-y': 'Proporción de respuestas correctas',
  'about.threshold': 'Probabilidad mínima',
  'about.regions': 'Por región del mundo',
  'about.classes': 'Por país o grupo de países',
  'about.as-table': 'Lo mismo en forma de tabla',
  'about.data': 'De qué aprendió',
  'about.data-photos': '{photos, number} fotos de {sources, number} fuentes.',
  'about.licences': 'Fotos de entrenamiento por licencia',
  'about.licence': 'Tipo de licencia',
  'about.pretrained':
    'Partió de {name} (licencia: {licence}), que había aprendido a distinguir cosas, no países.',
  'about.weights':
    'Red {name}, versión {version}. Licencia de los pesos: {licence}.',
  'about.use': 'Úsala con responsabilidad',
  'about.use.country':
    'Solo distingue países. No conoce calles, direcciones ni caras, y no se hizo para aprenderlas.',
  'about.use.people':
    'No la uses para averiguar dónde vive o dónde está una persona. No publiques suposiciones sobre fotos de personas particulares.',
  'about.use.proof':
    'Su respuesta no prueba nada. Contrástala con lo demás que sepas antes de actuar o de compartirla.',
  'about.use.bias':
    'Prefiere los países que se fotografían a menudo. De la mayoría de las calles del mundo no ha visto nada.',
};
