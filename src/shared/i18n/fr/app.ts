import type { app as en } from '../en/app.ts';

/** The frame around everything. */
export const app: Record<keyof typeof en, string> = {
  'app.name': 'Which Country',
  'app.language': 'Langue',
  'app.nav': 'Écrans',
  'app.nav.photo': 'Une photo',
  'app.bar.photo': 'Photo',
  'app.bar.lab': 'Labo',
  'app.bar.many': 'Plusieurs',
  'app.bar.history': 'Historique',
  'app.bar.storage': 'Stockage',
  'app.bar.about': 'À propos',
  'app.question': 'Dans quel pays cette photo a-t-elle été prise ?',
  'app.lead':
    'Donnez une photo, et un réseau de neurones dans votre navigateur nomme les dix pays les plus probables.',
  'app.privacy': 'Votre photo reste sur cet appareil. Rien n’est envoyé.',
  'app.footer':
    'Le réseau connaît 61 classes : les grands pays sont seuls, les petits sont regroupés avec leurs voisins. Il nomme un pays, jamais un lieu ni une personne.',
  'app.broken':
    'La page n’est pas arrivée en entier. Vérifiez la connexion, puis',
  'app.reload': 'rechargez-la',
  'app.part.failed':
    'Cette partie de la page n’est pas arrivée ou a cessé de fonctionner. Tout le reste est toujours là.',
};
