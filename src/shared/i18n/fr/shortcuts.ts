import type { shortcuts as en } from '../en/shortcuts.ts';

/** The sheet of keyboard shortcuts, and what each does. */
export const shortcuts: Record<keyof typeof en, string> = {
  'shortcuts.title': 'Raccourcis clavier',
  'shortcuts.close': 'Fermer',
  'shortcuts.key': 'Touche',
  'shortcuts.does': 'Ce qu’elle fait',
  'shortcuts.single': 'Utiliser les touches qui écrivent un seul caractère',
  'shortcuts.single-hint':
    'Désactivez cette option si vous parlez à votre ordinateur, ou s’il vous arrive d’appuyer sur des touches par accident.',
  'shortcuts.sheet': 'Ouvrir cette liste',
  'shortcuts.open-photo': 'Choisir une photo',
  'shortcuts.paste': 'Faire lire l’image du presse-papiers',
  'shortcuts.stop': 'Arrêter le travail sur la photo, ou fermer le message',
  'shortcuts.arrows': 'Aller de recadrage en recadrage, ou d’onglet en onglet',
  'shortcuts.tab': 'Aller au bouton, au lien ou au champ suivant',
  'shortcuts.key.ctrl': 'Ctrl',
  'shortcuts.key.command': 'Commande',
  'shortcuts.key.escape': 'Échap',
  'shortcuts.key.tab': 'Tab',
  'shortcuts.key.arrows': 'Touches fléchées',
};
