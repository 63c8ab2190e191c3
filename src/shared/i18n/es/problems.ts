import type { problems as en } from '../en/problems.ts';

/** One sentence for each problem, which says what to do. Each may use {name}, the file's name. */
export const problems: Record<keyof typeof en, string> = {
  'problem.empty-file':
    '«{name}» está vacío (0 bytes). Puede que no se haya copiado hasta el final: cópialo o descárgalo de nuevo y vuelve a intentarlo.',
  'problem.not-a-picture':
    '«{name}» no es una imagen. Elige una foto, por ejemplo un archivo JPEG, PNG, WebP o AVIF.',
  'problem.undecodable-picture':
    'Este navegador no pudo abrir «{name}». El archivo puede estar dañado o ser de un tipo que este navegador no conoce. Guárdalo como JPEG o PNG y vuelve a intentarlo.',
  'problem.heic-unsupported':
    '«{name}» es una foto HEIC, que este navegador no puede abrir por sí solo, y lo que hace falta para abrirla no se pudo descargar de este sitio. Conéctate a internet y vuelve a intentarlo, o guárdala como JPEG; en un iPhone, con Ajustes (o Configuración) > Cámara > Formatos > Más compatible, las próximas fotos serán JPEG.',
  'problem.too-large':
    '«{name}» es demasiado grande para abrirse aquí. Redúcela (con 20 megapíxeles sobra) y vuelve a intentarlo.',
  'problem.too-slow':
    '«{name}» tardaba tanto en abrirse que la página desistió. Guárdalo de nuevo como JPEG, con 20 megapíxeles como máximo, y vuelve a intentarlo.',
  'problem.weights-missing':
    'No se encontró la red neuronal en este sitio. Comprueba la dirección de la página; si es una copia tuya, asegúrate de que la carpeta del modelo se publicó con ella.',
  'problem.weights-damaged':
    'La red neuronal llegó dañada, así que no se usó. Vuelve a intentarlo; si no ayuda, vacía la caché del navegador para este sitio.',
  'problem.weights-incompatible':
    'Esta red neuronal no es compatible con esta versión de la página. Recarga la página; si la red es tuya, entrénala o expórtala de nuevo.',
  'problem.offline':
    'No hay conexión a internet, así que la red neuronal no se pudo descargar del todo. Lo que ha llegado se conserva; la descarga sigue sola en cuanto vuelvas a tener conexión.',
  'problem.program-missing':
    'Una parte de esta página no ha llegado, así que todavía no se puede calcular nada. Comprueba la conexión y vuelve a intentarlo.',
  'problem.storage-full':
    'El almacenamiento que el navegador da a este sitio está lleno. Libera espacio en el dispositivo o borra lo que no necesites; hasta entonces la red se descarga en cada visita.',
  'problem.storage-unavailable':
    'Este navegador no deja que la página guarde nada, como en una ventana privada o en una dirección sin https. La red se descarga en cada visita.',
  'problem.own-weights-incomplete':
    'Falta «{name}» o no se puede leer. Elige la carpeta o el archivo zip que contiene card.json, model.json y todos los fragmentos que enumera la ficha.',
  'problem.own-weights-damaged':
    '«{name}» no es el archivo que describe card.json. Puede haberse dañado por el camino: copia o exporta la red de nuevo.',
  'problem.own-weights-unfit':
    'Esta red no encaja con esta versión de la página. Expórtala de nuevo con el entrenador que acompaña a la página.',
  'problem.no-backend':
    'Este navegador no ofrece nada en lo que la red neuronal pueda funcionar. Actualiza el navegador o prueba la página en otro.',
  'problem.wrong-answer':
    'Este dispositivo calcula mal: no superó la prueba que trae la red, así que sus respuestas serían erróneas. Actualiza el controlador gráfico y el navegador, o elige el procesador más abajo.',
  'problem.gpu-lost':
    'La GPU dejó de funcionar una y otra vez. Cierra otros programas que la usen y vuelve a intentarlo, o elige el procesador más abajo.',
  'problem.worker-crashed':
    'El cálculo falló una y otra vez. Cierra otras pestañas y programas, y vuelve a intentarlo.',
  'problem.out-of-memory':
    'No había memoria suficiente. Cierra otras pestañas y programas, o usa una foto más pequeña, y vuelve a intentarlo.',
  'problem.unexpected':
    'Algo salió mal, y no debería haber ocurrido. Vuelve a intentarlo; si se repite, recarga la página.',
};
