import type { metadata as en } from '../en/metadata.ts';

/** What a file says of its own place, and how that fits the photo. */
export const metadata: Record<keyof typeof en, string> = {
  'metadata.tab': 'Ce que dit le fichier',
  'metadata.private':
    'Lu sur cet appareil et envoyé nulle part. Le réseau ne le voit pas : il ne regarde que les pixels.',
  'metadata.none':
    'Ce fichier n’indique aucun lieu. C’est courant : la plupart des sites et des messageries retirent ces métadonnées.',
  'metadata.unreadable':
    'Les métadonnées de ce fichier n’ont pas pu être lues : on ne sait donc pas s’il indique un lieu.',
  'metadata.gps': 'Coordonnées dans le fichier',
  'metadata.coordinates':
    '{lat} {north, select, yes {degrés nord} other {degrés sud}} ; {lon} {east, select, yes {degrés est} other {degrés ouest}}',
  'metadata.absurd.incomplete':
    'Le fichier ne contient que la moitié d’une paire de coordonnées : il n’indique donc aucun lieu.',
  'metadata.absurd.not-a-number':
    'Le fichier a un champ pour des coordonnées, mais ce qui s’y trouve n’est pas un nombre. Un logiciel défectueux ou une main maladroite l’a peut-être écrit.',
  'metadata.absurd.out-of-range':
    'Les coordonnées dans le fichier ne sont nulle part sur Terre : les latitudes s’arrêtent à 90 degrés et les longitudes à 180.',
  'metadata.absurd.null-island':
    'Les coordonnées dans le fichier sont 0 ; 0 : un point de l’Atlantique que les appareils écrivent quand ils ne savent pas où ils sont. Elles ne disent rien.',
  'metadata.no-map':
    'La carte du monde n’a pas pu être chargée : le pays de ces coordonnées n’est donc pas connu. Rechargez la page pour réessayer.',
  'metadata.land': 'Elles se trouvent dans ce pays : {country}.',
  'metadata.coast':
    'Elles se trouvent dans l’eau. Sur notre carte approximative, la côte la plus proche ({country}) est à {km} environ.',
  'metadata.sea':
    'Elles se trouvent en pleine mer. La terre la plus proche ({country}) est à {km} environ.',
  'metadata.border':
    'La frontière la plus proche (pays voisin : {other}) est à {km} environ.',
  'metadata.border-unsure':
    'La frontière avec le pays voisin ({other}) est si proche, à {km} environ sur notre carte approximative, que le lieu peut se trouver d’un côté comme de l’autre.',
  'metadata.under': 'moins de {km}',
  'metadata.text': 'Lieu nommé dans le fichier',
  'metadata.text-city': '{city}, {country}',
  'metadata.text-unknown':
    'Le fichier nomme « {country} », qui n’est pas un nom de pays que cette page connaît.',
  'metadata.clash':
    'Le fichier se contredit : ses coordonnées et son texte n’indiquent pas le même pays (coordonnées : {country} ; texte : {other}).',
  'metadata.fit': 'Est-ce que la photo concorde ?',
  'metadata.fit.waiting':
    'Le réseau n’a pas encore lu cette photo. Vous verrez ici si elle concorde dès que ce sera fait.',
  'metadata.fit.majority':
    'La photo et le fichier concordent : le réseau, lui aussi, penche nettement pour « {country} ».',
  'metadata.fit.first':
    'La photo et le fichier concordent : « {country} » est aussi la première réponse du réseau, qui est pourtant loin d’en être sûr.',
  'metadata.fit.close':
    'La photo et le fichier ne se contredisent pas : la réponse « {country} » est à la place {rank, number} avec {share}, tout près de la première réponse du réseau.',
  'metadata.fit.possible':
    'La photo et le fichier ne se contredisent pas : la réponse « {country} » est à la place {rank, number} avec {share}, derrière la première réponse du réseau.',
  'metadata.fit.away':
    'La photo et le fichier ne vont pas bien ensemble : le réseau ne met la réponse « {country} » qu’à la place {rank, number} avec {share}.',
  'metadata.fit.far-away':
    'La photo et le fichier ne vont pas ensemble : le réseau ne met la réponse « {country} » qu’à la place {rank, number} avec {share}.',
  'metadata.warning':
    'Les métadonnées sont faciles à falsifier, et tout aussi faciles à copier par erreur d’une autre photo. Prenez-les comme un indice, jamais comme une preuve à elles seules.',
};
