import type { many as en } from '../en/many.ts';

/** Many photos at once. */
export const many: Record<keyof typeof en, string> = {
  'many.title': 'Plusieurs photos',
  'many.lead':
    'Donnez plusieurs photos ou un dossier entier. Elles sont lues l’une après l’autre, sur cet appareil ; rien n’est envoyé.',
  'many.labels':
    'Des dossiers qui portent un nom de pays (« FR », « France ») en font un test : les réponses sont comparées aux dossiers.',
  'many.choose': 'Choisir des photos',
  'many.folder': 'Choisir un dossier',
  'many.hint': 'ou déposez-les n’importe où sur cette page',
  'many.release': 'Lâchez pour ajouter ces photos',
  'many.none':
    'Il n’y avait aucun fichier là-dedans. Choisissez des photos ou un dossier.',
  'many.unreadable':
    'Un dossier n’a pas pu être lu. Choisissez-le avec le bouton, ou donnez ses photos.',
  'many.queue': 'La file d’attente',
  'many.progress': '{done, number} photos sur {total, number}',
  'many.rate': '{rate} photos par seconde',
  'many.left': 'encore {time} environ',
  'many.waiting-model': 'La lecture commencera dès que le réseau sera prêt.',
  'many.paused': 'En pause',
  'many.done':
    'Terminé : {answered, plural, one {# photo a reçu une réponse} many {# de photos ont reçu une réponse} other {# photos ont reçu une réponse}}{failed, plural, =0 {} one {, # n’a pas pu être lue} other {, # n’ont pas pu être lues}}.',
  'many.pause': 'Pause',
  'many.resume': 'Continuer',
  'many.cancel': 'Arrêter et laisser le reste',
  'many.clear': 'Tout oublier',
  'many.clear-sure':
    '{n, plural, one {Oublier # réponse ?} other {Oublier les # réponses ?}}',
  'many.clear-yes': 'Oui, les oublier',
  'many.clear-no': 'Les garder',
  'many.show': 'Ce qu’il faut afficher',
  'many.order': 'Ordre',
  'many.order.arrival': 'par ordre d’arrivée',
  'many.order.confidence': 'les plus sûres d’abord',
  'many.order.country': 'par pays',
  'many.order.name': 'par nom de fichier',
  'many.country': 'Pays',
  'many.country.all': 'tous les pays',
  'many.country.option': '{country} ({n, number})',
  'many.sureness': 'Certitude minimale',
  'many.sureness.any': 'peu importe',
  'many.gps': 'Lieu dans le fichier',
  'many.gps.any': 'peu importe',
  'many.gps.agrees': 'concorde avec la réponse',
  'many.gps.disagrees': 'est un autre pays',
  'many.gps.no-place': 'n’est pas dans le fichier',
  'many.failed-only': 'Seulement les fichiers illisibles',
  'many.shown':
    '{shown, plural, =0 {Aucune photo} one {# photo} many {# de photos} other {# photos}} sur {total, number}',
  'many.list': 'Les photos',
  'many.open': 'Ouvrir {name} à part',
  'many.state.waiting': 'En attente',
  'many.state.running': 'Lecture en cours',
  'many.chip.agrees': 'Le lieu du fichier concorde',
  'many.chip.disagrees': 'Selon le fichier : {country}',
  'many.chip.right': 'Comme le dit son dossier',
  'many.chip.wrong': 'Selon son dossier : {country}',
  'many.export': 'Enregistrer les réponses',
  'many.export.csv': 'En tableau (CSV)',
  'many.export.json': 'En JSON',
  'many.export.geojson': 'En couche de carte (GeoJSON)',
  'many.export.note':
    'Les photos elles-mêmes n’y sont pas. Chaque ligne indique le réseau et sa version. Toutes les lignes sont enregistrées, quel que soit l’affichage.',
  'many.evaluation': 'Les réponses face aux dossiers',
  'many.evaluation.lead':
    'Sur {n, plural, one {# photo} many {# de photos} other {# photos}} dans des dossiers qui portent un nom de pays :',
  'many.evaluation.top1': 'première réponse juste',
  'many.evaluation.top5': 'la bonne parmi les cinq premières',
  'many.evaluation.balanced': 'moyenne des pays (exactitude équilibrée)',
  'many.evaluation.small':
    'Avec si peu de photos, le hasard fait varier ces résultats de plusieurs points.',
  'many.matrix': 'Quel pays a été pris pour quel autre',
  'many.matrix.caption':
    'Lignes : ce que dit le dossier. Colonnes : la première réponse. Nombres : les photos.',
  'many.matrix.corner': 'Dossier ↓ Réponse →',
};
