import type { notice as en } from '../en/notice.ts';

/** Short messages, on the screen and read aloud. */
export const notice: Record<keyof typeof en, string> = {
  'notice.dismiss': 'Fermer ce message',
  'notice.detail': 'Ce que dit la machine',
  'notice.took-first':
    'Vous avez donné {files, plural, one {# fichier} many {# de fichiers} other {# fichiers}}. Un seul à la fois, c’est mieux : voici donc le premier.',
  'notice.only-a-link':
    'C’était un lien vers une image, pas l’image elle-même, et cette page ne va rien chercher ailleurs. Enregistrez l’image, puis déposez le fichier ici.',
  'notice.no-picture':
    'Il n’y avait aucune image là-dedans. Copiez ou déposez une photo, ou choisissez un fichier.',
  'notice.folder':
    'C’était un dossier. Ouvrez-le et déposez une de ses photos.',
  'notice.paste-refused':
    'Le navigateur n’a pas laissé la page regarder dans le presse-papiers. Autorisez-le quand il le demande, ou appuyez sur Ctrl+V (sur un Mac, Commande+V).',
  'notice.starting-again':
    'Le calcul s’est arrêté sur cet appareil et redémarre. Votre photo et les résultats obtenus jusqu’ici sont conservés.',
  'notice.fell-back':
    'Le GPU s’est arrêté plusieurs fois, le processeur prend donc le relais : la même réponse, juste plus lentement. Votre photo est conservée.',
  'announce.reading': 'Lecture des cinq recadrages de la photo.',
  'announce.ready': 'Le réseau est prêt.',
  'announce.not-sure':
    'Pas sûr. Au plus près : {country} avec {share}, puis {second} avec {secondShare}.',
  'announce.answer':
    'Le pays le plus probable : {country}, {share}. En deuxième place : {second}, {secondShare}.',
};
