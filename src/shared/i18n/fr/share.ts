import type { share as en } from '../en/share.ts';

/** The result card that can be saved and shared. */
export const share: Record<keyof typeof en, string> = {
  'share.tab': 'Enregistrer une fiche',
  'share.wait': 'La fiche pourra être créée dès que la photo aura sa réponse.',
  'share.lead':
    'Une image avec la réponse, faite sur cet appareil. Elle n’est partagée que si vous la partagez.',
  'share.with-photo': 'Avec la photo dessus',
  'share.alt':
    'Fiche de résultat. Le plus probable : {country}, {share} ; en deuxième place : {second}, {secondShare}.',
  'share.copy': 'Copier l’image',
  'share.save': 'Enregistrer en PNG',
  'share.send': 'Partager…',
  'share.send-refused':
    'L’image n’a pas pu être transmise. Enregistrez-la plutôt.',
  'share.copied': 'La fiche est dans le presse-papiers.',
  'share.copy-refused':
    'Le navigateur n’a pas laissé la page copier la fiche. Enregistrez-la plutôt.',
  'share.failed':
    'La fiche n’a pas pu être créée : il n’y a peut-être pas assez de mémoire. Fermez d’autres onglets et réessayez.',
  'share.card.question': 'Dans quel pays cette photo a-t-elle été prise ?',
  'share.card.not-sure':
    'Le réseau n’est pas sûr : prenez cette réponse comme une supposition.',
  'share.card.sure':
    'Dans les tests, les réponses aussi nettes que celle-ci étaient justes dans {share} des cas environ.',
  'share.card.limits':
    'C’est une estimation faite par un réseau de neurones, pas une preuve. Il nomme un pays ou un groupe de voisins, jamais un lieu ni une personne.',
  'share.card.made':
    'Which Country · réseau {name}, version {version} · fait sur cet appareil, rien n’a été envoyé',
};
