import type { offline as en } from '../en/offline.ts';

/** Downloading, keeping and deleting the network; the page as an app. */
export const offline: Record<keyof typeof en, string> = {
  'consent.title':
    'Primero, la red neuronal tiene que llegar a este dispositivo.',
  'consent.why':
    'Se descarga una sola vez de este sitio y se guarda aquí; después la página funciona también sin conexión. Tus fotos no salen nunca de este dispositivo.',
  'consent.button': 'Descargar la red neuronal ({size})',
  'consent.paused': 'La descarga está en pausa.',
  'consent.have': '{loaded} de {total} ya están en este dispositivo.',
  'consent.resume': 'Descargar el resto ({size})',
  'consent.pause': 'Pausar la descarga',
  'consent.parts': 'Parte {done, number} de {count, number} completa',
  'weights.not-kept':
    'La red neuronal funciona, pero no se pudo guardar para la próxima visita.',
  'update.offer':
    'Este sitio tiene una red neuronal más nueva: la versión {version}. La actual se sigue usando hasta que la nueva esté completa.',
  'update.fetch': 'Descargar la red más nueva ({size})',
  'update.loading': 'Descargando la red más nueva: {loaded} de {total}',
  'storage.title': 'Almacenamiento',
  'storage.heading': 'Qué se guarda y cómo borrarlo',
  'storage.lead':
    'Todo está en este navegador, en este dispositivo. Nada se envía a ninguna parte.',
  'storage.networks': 'Redes neuronales',
  'storage.none': 'No hay ninguna red neuronal guardada.',
  'storage.network': '{name}, versión {version}: {size}',
  'storage.unfinished':
    '{name}, versión {version}: {size}; la descarga no ha terminado',
  'storage.unnamed': 'Red neuronal sin ficha legible',
  'storage.delete': 'Borrar',
  'storage.delete-named': 'Borrar {name}, versión {version}',
  'storage.delete-all': 'Borrar todas las redes neuronales',
  'storage.deleted':
    'Se ha borrado. La red en uso sigue funcionando hasta que cierres la página.',
  'storage.page': 'La propia página',
  'storage.page-kept': 'La página está guardada para que se abra sin conexión.',
  'storage.page-not-kept':
    'La página (todavía) no está guardada, así que necesita conexión para abrirse.',
  'storage.rest':
    'También se guardan tus preferencias, como el idioma, y las miniaturas de tus últimas fotos. Las miniaturas se borran en «Últimas fotos».',
  'storage.used':
    'Este sitio usa {used} de los {quota} que le permite el navegador.',
  'storage.persisted': 'El navegador ha prometido no borrarlo por su cuenta.',
  'storage.not-persisted':
    'El navegador puede borrarlo cuando falte espacio en el dispositivo.',
  'storage.persist': 'Pedir al navegador que lo conserve',
  'storage.browser':
    'Tu navegador puede borrar de una vez todo lo de este sitio: busca «datos de sitios» en su configuración.',
  'own.title': 'Una red neuronal propia',
  'own.lead':
    'Elige una carpeta o un archivo zip con card.json, model.json y los fragmentos, tal como los escribe el entrenador. Se comprueba en este dispositivo, y solo si da su respuesta conocida ocupa el lugar de la red actual.',
  'own.folder': 'Elegir una carpeta',
  'own.zip': 'Elegir un archivo zip',
  'own.checking': 'Se está comprobando la red neuronal.',
  'own.active': 'Se está usando tu propia red neuronal.',
  'own.back': 'Usar la red neuronal de este sitio',
  'own.wrong':
    'Esta red no dio aquí su respuesta conocida, así que no se usa. Sus archivos pueden estar dañados o venir de otra versión del entrenador. Se mantiene la red que se estaba usando.',
  'pwa.update': 'Hay una nueva versión de esta página.',
  'pwa.keeps':
    'La página se abre de nuevo, y también la foto que está en pantalla. Una lista de fotos o un montaje empiezan de cero, así que termínalas antes; sin tu clic, la nueva versión espera hasta que cierres la página.',
  'pwa.use': 'Usarla ahora',
  'pwa.later': 'Más tarde',
  'pwa.install': 'Instalar como aplicación',
  'notice.share-failed':
    'La foto que compartió otra aplicación no llegó. Elígela aquí.',
};
