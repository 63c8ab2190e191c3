import type { answer as en } from '../en/answer.ts';

/** The ranking and the facts below it. */
export const answer: Record<keyof typeof en, string> = {
  'answer.title.upper-left': 'Ce que dit le recadrage en haut à gauche',
  'answer.title.upper-right': 'Ce que dit le recadrage en haut à droite',
  'answer.title.lower-left': 'Ce que dit le recadrage en bas à gauche',
  'answer.title.lower-right': 'Ce que dit le recadrage en bas à droite',
  'answer.title.centre': 'Ce que dit le recadrage au centre',
  'answer.title.whole': 'Ce que dit la photo entière',
  'answer.region': 'La réponse',
  'answer.most-likely': 'Le plus probable',
  'answer.not-sure': 'Pas sûr',
  'answer.not-sure-why':
    'Cette photo ne désigne pas clairement un seul pays. Voici ceux qui s’en approchent le plus.',
  'answer.no-place':
    'Pour le réseau, ceci ne ressemble pas à la photo d’un lieu. Prenez ces réponses comme des suppositions.',
  'answer.right-times':
    '{times, plural, =0 {Ici, je n’aurais presque jamais raison.} =1 {Ici, j’aurais raison environ une fois sur 10.} =10 {Ici, j’aurais presque toujours raison.} other {Ici, j’aurais raison environ # fois sur 10.}}',
  'answer.so-far': 'Le plus probable pour l’instant',
  'answer.likeliest': 'Les dix plus probables',
  'answer.show-all': 'Afficher les {count, number}',
  'answer.show-ten': 'N’en afficher que dix',
  'answer.neighbours': 'et voisins : {names}',
  'answer.neighbours-more':
    'et voisins : {names}, plus {more, plural, one {# autre} other {# autres}}',
  'answer.less-than': 'moins de {share}',
  'answer.waiting': 'Les dix pays les plus probables s’afficheront ici.',
  'answer.share-meaning':
    'Les pourcentages sont les probabilités que donne le réseau lui-même ; ensemble, les 61 classes font 100 %.',
  'answer.tested':
    'Sur {n, number} photos de test, de sources qu’il n’a jamais vues, sa première réponse était juste dans {top1} des cas, et la bonne était parmi les cinq premières dans {top5} des cas.',
  'answer.untested':
    'Ce réseau est venu sans résultats de test : on ne sait donc pas à quelle fréquence il a raison.',
  'answer.time':
    'Réponse en {time} sur cet appareil avec {backend} : {open} pour ouvrir la photo, {network} pour le réseau.',
  'answer.stopped':
    'Vous avez arrêté la lecture après {done, plural, one {# recadrage} other {# recadrages}} sur {total, number}. Voici ce qui en ressort.',
  'answer.go-on': 'Lire tous les recadrages',
};
