import type { metadata as en } from '../en/metadata.ts';

/** What a file says of its own place, and how that fits the photo. */
export const metadata: Record<keyof typeof en, string> = {
  'metadata.tab': 'Lo que dice el archivo',
  'metadata.private':
    'Se lee en este dispositivo y no se envía a ninguna parte. La red no lo ve: solo mira los píxeles.',
  'metadata.none':
    'Este archivo no indica ningún lugar. Es lo habitual: la mayoría de los sitios web y las aplicaciones de mensajería eliminan esos metadatos.',
  'metadata.unreadable':
    'No se pudieron leer los metadatos de este archivo, así que no se sabe si indica un lugar.',
  'metadata.gps': 'Coordenadas en el archivo',
  'metadata.coordinates':
    '{lat} {north, select, yes {grados norte} other {grados sur}}, {lon} {east, select, yes {grados este} other {grados oeste}}',
  'metadata.absurd.incomplete':
    'El archivo contiene solo la mitad de un par de coordenadas, así que no indica ningún lugar.',
  'metadata.absurd.not-a-number':
    'El archivo tiene un campo para las coordenadas, pero lo que contiene no es un número. Puede que lo haya escrito un programa defectuoso o una mano torpe.',
  'metadata.absurd.out-of-range':
    'Las coordenadas del archivo no existen en la Tierra: las latitudes acaban en 90 grados, y las longitudes, en 180.',
  'metadata.absurd.null-island':
    'Las coordenadas del archivo son 0, 0: un punto del Atlántico que los dispositivos anotan cuando no saben dónde están. No dicen nada.',
  'metadata.no-map':
    'No se pudo cargar el mapa del mundo, así que no se sabe de qué país son estas coordenadas. Recarga la página para volver a intentarlo.',
  'metadata.land': 'Están en este país: {country}.',
  'metadata.coast':
    'Están en el agua, a {km} aproximadamente de la costa de este país según nuestro mapa poco detallado: {country}.',
  'metadata.sea':
    'Están en mar abierto. La tierra más cercana, a {km} aproximadamente, es de este país: {country}.',
  'metadata.border':
    'La frontera más cercana está a {km} aproximadamente, con este país: {other}.',
  'metadata.border-unsure':
    'Hay una frontera tan cerca, a {km} aproximadamente en nuestro mapa poco detallado, que el lugar puede estar a un lado o al otro. El país vecino: {other}.',
  'metadata.under': 'menos de {km}',
  'metadata.text': 'Lugar nombrado en el archivo',
  'metadata.text-city': '{city}, {country}',
  'metadata.text-unknown':
    'El archivo nombra «{country}», que no es el nombre de ningún país que esta página conozca.',
  'metadata.clash':
    'El archivo se contradice: sus coordenadas dicen {country}, pero su texto dice {other}.',
  'metadata.fit': '¿Concuerda la foto?',
  'metadata.fit.waiting':
    'La red todavía no ha analizado esta foto. Aquí se verá si concuerda en cuanto lo haga.',
  'metadata.fit.majority':
    'La foto y el archivo coinciden: también la red se inclina claramente por {country}.',
  'metadata.fit.first':
    'La foto y el archivo coinciden: {country} es también la primera respuesta de la red, aunque está lejos de ser segura.',
  'metadata.fit.close':
    'La foto y el archivo no se contradicen: {country} está en el puesto {rank, number} con {share}, cerca de la primera respuesta de la red.',
  'metadata.fit.possible':
    'La foto y el archivo no se contradicen: {country} está en el puesto {rank, number} con {share}, por detrás de la primera respuesta de la red.',
  'metadata.fit.away':
    'La foto y el archivo no concuerdan bien: la red deja a {country} en el puesto {rank, number} con {share}.',
  'metadata.fit.far-away':
    'La foto y el archivo no concuerdan: la red deja a {country} en el puesto {rank, number} con {share}.',
  'metadata.warning':
    'Los metadatos se falsifican con facilidad, y con la misma facilidad se copian por error de otra foto. Tómalos como una pista, nunca como prueba por sí solos.',
};
