import type { lab as en } from '../en/lab.ts';

/** The composite lab: two pictures in one, and lessons about what the network looks at. */
export const lab: Record<keyof typeof en, string> = {
  'lab.title': 'Laboratorio de montajes',
  'lab.lead': 'Combina dos imágenes y observa qué país ve la red en ellas.',
  'lab.undo': 'Deshacer',
  'lab.redo': 'Rehacer',
  'lab.swap': 'Intercambiar A y B',
  'lab.save-png': 'Guardar como PNG',
  'lab.save-png-hint':
    'La imagen con su respuesta, creada en este dispositivo.',
  'lab.teacher': 'Vista para docentes',
  'lab.fullscreen': 'Pantalla completa',
  'lab.fullscreen-end': 'Salir de pantalla completa',
  'lab.tools': 'Herramientas',

  'lab.slot.a': 'Imagen A',
  'lab.slot.b': 'Imagen B',
  'lab.slot.empty': 'Aún no hay imagen',
  'lab.slot.drop': 'Suelta una imagen aquí, pégala o elígela.',
  'lab.slot.choose.a': 'Elegir la imagen A',
  'lab.slot.choose.b': 'Elegir la imagen B',
  'lab.slot.sample.a': 'Ejemplo para A',
  'lab.slot.sample.b': 'Ejemplo para B',
  'lab.slot.sample.none': 'Un ejemplo…',
  'lab.slot.screen.a': 'Usar la foto de la pantalla como A',
  'lab.slot.screen.b': 'Usar la foto de la pantalla como B',
  'lab.slot.mirror.a': 'Reflejar A',
  'lab.slot.mirror.b': 'Reflejar B',
  'lab.slot.country.a': 'País que seguir para A',
  'lab.slot.country.b': 'País que seguir para B',
  'lab.slot.country.unknown': 'el que diga la red al verla sola',
  'lab.slot.country.says': 'el que dice la red: {country}',
  'lab.slot.here.a': 'Suelta: imagen A',
  'lab.slot.here.b': 'Suelta: imagen B',
  'lab.credit': '{author}, {licence}',

  'lab.sample.palace': 'Palacio de Verano, Pekín',
  'lab.sample.rocket': 'Lanzamiento de un cohete, Florida',
  'lab.sample.flower': 'Flor',
  'lab.sample.sign': 'Señal vial (dibujada)',
  'lab.sample.shop': 'Asador (dibujado)',
  'lab.sample.grey': 'Gris liso (dibujado)',

  'lab.stage': 'El montaje',
  'lab.stage.alt.one': 'La imagen A sola: {a}',
  'lab.stage.alt.seam': 'Dos imágenes unidas por una costura: {a} junto a {b}',
  'lab.stage.alt.patch': 'Un trozo de {b}, pegado en {a}',
  'lab.stage.alt.blend': 'Dos imágenes mezcladas: {a} con {b}',
  'lab.stage.seam': 'Costura. Las teclas de flecha la mueven.',
  'lab.stage.piece':
    'El trozo. Las teclas de flecha lo mueven; más y menos cambian su tamaño.',
  'lab.stage.crops': 'Mostrar los recortes',
  'lab.look.map': 'Mostrar qué habla a favor de un país',
  'lab.look': 'Qué habla a favor de qué país',
  'lab.look.pictures': 'De las dos imágenes',

  'lab.mode': 'Cómo combinarlas',
  'lab.mode.seam': 'Costura',
  'lab.mode.patch': 'Trozo',
  'lab.mode.blend': 'Mezcla',
  'lab.seam.position': 'Posición de la costura',
  'lab.seam.area': 'A ocupa el {share} de la imagen.',
  'lab.seam.angle': 'Ángulo',
  'lab.seam.degrees': '{angle, number}°',
  'lab.seam.upright': 'Vertical',
  'lab.seam.level': 'Horizontal',
  'lab.seam.diagonal': 'Diagonal',
  'lab.feather': 'Borde suave',
  'lab.patch.scale': 'Tamaño del trozo',
  'lab.patch.x': 'Posición, de izquierda a derecha',
  'lab.patch.y': 'Posición, de arriba abajo',
  'lab.piece': 'El trozo de B',
  'lab.piece.hint': 'Dibuja sobre la imagen B para elegir el trozo.',
  'lab.piece.alt': 'La imagen B con el contorno del trozo',
  'lab.piece.rectangle': 'Rectángulo',
  'lab.piece.lasso': 'Lazo',
  'lab.piece.left': 'Borde izquierdo',
  'lab.piece.right': 'Borde derecho',
  'lab.piece.top': 'Borde superior',
  'lab.piece.bottom': 'Borde inferior',
  'lab.blend.mix': 'Proporción de A',

  'lab.answer': 'Lo que dice la red',
  'lab.answer.none': 'Elige una imagen y la red responderá aquí.',
  'lab.answer.waiting': 'La red está mirando.',
  'lab.answer.crop': 'Analizando el recorte {crop, number} de {total, number}',
  'lab.answer.quick':
    'Un vistazo rápido a la imagen entera. Los cinco recortes llegarán cuando sueltes.',
  'lab.answer.full': 'Promedio de cinco recortes.',
  'lab.answer.kept':
    '{n, plural, one {# recorte no había cambiado y conservó su respuesta.} other {# recortes no habían cambiado y conservaron su respuesta.}}',
  'lab.answer.old':
    'Es de la imagen de hace un momento; la nueva respuesta está en camino.',
  'lab.answer.hidden': 'La respuesta está oculta. ¿Tú qué crees?',
  'lab.answer.reveal': 'Mostrar la respuesta',
  'lab.answer.hide': 'Ocultar la respuesta',
  'lab.answer.read':
    'El país más probable es {country}, {share}. El segundo es {second}, {secondShare}.',
  'lab.shares': 'Cuánto se lleva cada uno',
  'lab.shares.a': 'A: {country}',
  'lab.shares.b': 'B: {country}',
  'lab.shares.others': 'Todos los demás países',
  'lab.shares.same':
    'La red ve el mismo país en las dos imágenes. Elige otra pareja de imágenes o elige tú los países.',

  'lab.crops': 'Lo que dice cada recorte',
  'lab.crops.crop': 'Recorte',
  'lab.crops.likeliest': 'El más probable',
  'lab.crops.share': 'Probabilidad',
  'lab.crops.none':
    'Los recortes aparecerán aquí en cuanto se hayan analizado los cinco.',

  'lab.curve': 'Curva de confusión',
  'lab.curve.explain.seam':
    'Mueve la costura de un extremo a otro y pregunta a la red en cada paso.',
  'lab.curve.explain.patch':
    'Agranda el trozo paso a paso y pregunta a la red cada vez.',
  'lab.curve.explain.blend':
    'Mezcla de B hacia A y pregunta a la red en cada paso.',
  'lab.curve.needs-two': 'Hacen falta dos imágenes.',
  'lab.curve.start': 'Dibujar la curva',
  'lab.curve.again': 'Dibujarla de nuevo',
  'lab.curve.stop': 'Parar',
  'lab.curve.steps': 'Pasos',
  'lab.curve.progress': '{done, number} de {total, number} pasos',
  'lab.curve.axis.seam': 'Posición de la costura',
  'lab.curve.axis.patch': 'Tamaño del trozo',
  'lab.curve.axis.blend': 'Proporción de A',
  'lab.curve.alt':
    'Curva de {points, plural, one {# paso} many {# de pasos} other {# pasos}}: {a} pasa de {aFrom} a {aTo}; {b}, de {bFrom} a {bTo}.',
  'lab.curve.level': 'Los dos empatan en el {at}.',
  'lab.curve.never-level': 'Uno de los dos va por delante en todo momento.',
  'lab.curve.table': 'La curva en forma de tabla',
  'lab.curve.go': 'Ir al {at}',
  'lab.curve.click': 'Haz clic en la curva para llevar el montaje a ese punto.',

  'lab.lessons': 'Lecciones',
  'lab.lessons.lead':
    'La página trae cinco lecciones cortas. Puedes usar tus propias imágenes en todas.',
  'lab.lessons.open': 'Abrir una lección desde un archivo',
  'lab.lessons.save': 'Guardar la lección en un archivo',
  'lab.lessons.save-hint':
    'Un solo archivo con los pasos y las imágenes. No contiene ni el lugar ni la fecha de tus fotos.',
  'lab.lesson': 'Lección: {title}',
  'lab.lesson.step': 'Paso {step, number} de {steps, number}',
  'lab.lesson.done': 'Hecho',
  'lab.lesson.to-do': 'Pendiente',
  'lab.lesson.back': 'Atrás',
  'lab.lesson.next': 'Paso siguiente',
  'lab.lesson.again': 'Restablecer este paso',
  'lab.lesson.close': 'Cerrar la lección',
  'lab.lesson.untitled': 'Mi lección',
  'lab.lesson.look': '¿Qué ve la red aquí?',
  'lab.lesson.write': 'Escribir una lección',
  'lab.lesson.edit': 'Editar la lección',
  'lab.lesson.title': 'Título',
  'lab.lesson.text': 'Lo que lee la clase en este paso',
  'lab.lesson.add': 'Añadir como paso la imagen tal como está ahora',
  'lab.lesson.keep': 'Empezar este paso con la imagen tal como está ahora',
  'lab.lesson.remove': 'Eliminar este paso',

  'lab.lesson.half': '¿Qué mitad gana?',
  'lab.lesson.half.1':
    'La costura está en el borde, así que solo se ve la imagen A: el Palacio de Verano de Pekín, en China. Espera la respuesta. ¿Acierta la red?',
  'lab.lesson.half.2':
    'Ahora solo se ve la imagen B: el lanzamiento de un cohete en Florida, Estados Unidos. ¿Qué dice la red de ella?',
  'lab.lesson.half.3':
    'Arrastra la costura hasta el centro, para que cada imagen tenga una mitad. ¿Qué mitad gana?',
  'lab.lesson.half.4':
    'Ahora la costura está en horizontal, con A encima de B. ¿Cambia el ganador?',
  'lab.lesson.half.5':
    'Dibuja la curva de confusión. ¿Dónde se adelanta un país al otro? Haz clic en ese punto de la curva.',
  'lab.lesson.landmark': 'Basta con un monumento',
  'lab.lesson.landmark.1':
    'Una flor podría crecer casi en cualquier sitio. ¿Qué opina la red de ella?',
  'lab.lesson.landmark.2':
    'Se ha pegado un pequeño trozo del Palacio de Verano. ¿Cambia la respuesta?',
  'lab.lesson.landmark.3':
    'Agranda el trozo con «Tamaño del trozo». ¿Qué tamaño debe tener para que la red lo note?',
  'lab.lesson.landmark.4':
    'Arrastra el trozo hasta una esquina y mira lo que dice cada recorte. ¿Qué recortes lo ven?',
  'lab.lesson.landmark.5':
    'Dibuja la curva de confusión: la probabilidad de cada país mientras crece el trozo.',
  'lab.lesson.sign': 'Quita la señal',
  'lab.lesson.sign.1':
    'Este es el Palacio de Verano sin ninguna señal. Recuerda la respuesta.',
  'lab.lesson.sign.2':
    'Ahora hay delante una señal de alto mexicana. ¿Qué dice la red?',
  'lab.lesson.sign.3':
    'Quita la señal: hazla lo más pequeña posible. ¿Vuelve la primera respuesta?',
  'lab.lesson.sign.4':
    'La misma señal en el lanzamiento de un cohete. ¿A qué imagen altera más?',
  'lab.lesson.mirror': 'Escritura en espejo',
  'lab.lesson.mirror.1':
    'El dibujo de un asador con letras griegas. La red se entrenó con fotos: ¿lee, o solo reconoce el aspecto?',
  'lab.lesson.mirror.2':
    'Pulsa «Reflejar A». Ahora nadie puede leer las letras. ¿Cambia la respuesta?',
  'lab.lesson.mirror.3':
    'Ahora, el Palacio de Verano, sin nada escrito. Refléjalo también: ¿cuánto cambia la respuesta?',
  'lab.lesson.mirror.4':
    'Ahora la mitad está reflejada. Arrastra la costura de un lado a otro: ¿hay algún punto que confunda a la red?',
  'lab.lesson.look-where': '¿Dónde mira?',
  'lab.lesson.look-where.1':
    'La red mira cinco recortes cuadrados. Fíjate en lo que dice cada uno: ¿cuál está más seguro?',
  'lab.lesson.look-where.2':
    'Activa «Mostrar qué habla a favor de un país», debajo de la imagen. Cuanto más claro es un lugar, más habla a favor del país elegido ahí. ¿Es la parte que esperabas?',
  'lab.lesson.look-where.3':
    'Un trozo gris tapa el tejado. ¿Cuánto cambia la respuesta?',
  'lab.lesson.look-where.4':
    'Arrastra el trozo gris a otro sitio. ¿Dónde cambia más la respuesta? ¿Dicen lo mismo los colores?',
  'lab.lesson.look-where.5':
    'Dibuja la curva de confusión: el trozo gris crece hasta que no queda nada. ¿Cuándo se rinde la red?',

  'lab.message.took.a': '«{name}» es ahora la imagen A.',
  'lab.message.took.b': '«{name}» es ahora la imagen B.',
  'lab.message.opened':
    'La lección «{title}» está abierta. Con «Deshacer» vuelve lo que había antes.',
  'lab.message.no-picture':
    'Ahí no había ninguna imagen. Suelta, pega o elige un archivo JPEG, PNG, WebP o AVIF.',
  'lab.message.not-saved':
    'No se pudo guardar la imagen. Cierra otras pestañas para liberar memoria y vuelve a intentarlo.',
  'lab.fault.too-large':
    '«{name}» es más grande que cualquier lección. Elige un archivo que se haya guardado aquí como lección.',
  'lab.fault.not-a-lesson':
    '«{name}» no es una lección. Elige un archivo que se haya guardado aquí como lección.',
  'lab.fault.newer':
    '«{name}» se creó con una versión más reciente de esta página. Recarga la página y vuelve a intentarlo.',
  'lab.fault.damaged':
    'La lección «{name}» está dañada, así que no se abrió. Pide el archivo de nuevo o vuelve a guardarlo.',
  'lab.fault.bad-picture':
    'No se pudo abrir una imagen de la lección «{name}», así que no se cambió nada. Pide el archivo de nuevo.',

  'lab.caption.answer':
    '{first} {firstShare}, {second} {secondShare}, {third} {thirdShare}',
  'lab.caption.a': 'A: {name}',
  'lab.caption.b': 'B: {name}',
  'lab.caption.credited': '{name} ({author}, {licence})',
  'lab.caption.model':
    'Un montaje de imágenes. Red {name}, versión {version}. Which Country, creado en el navegador.',
};
