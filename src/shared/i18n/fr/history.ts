import type { history as en } from '../en/history.ts';

/** The last answers that the device keeps. */
export const history: Record<keyof typeof en, string> = {
  'history.title': 'Dernières photos',
  'history.lead':
    'Une petite image de chacune de vos {most, number} dernières photos reste sur cet appareil, avec sa réponse. Les photos elles-mêmes ne sont pas conservées, et rien n’est envoyé.',
  'history.switch': 'Conserver les réponses à mes photos sur cet appareil',
  'history.off':
    'Les nouvelles photos ne sont pas conservées. Ce qui l’est déjà reste là jusqu’à ce que vous le supprimiez.',
  'history.refused':
    'Ce navigateur ne laisse pas la page conserver quoi que ce soit en ce moment, comme dans une fenêtre privée ou quand le disque est plein. Vous recevez quand même des réponses ; elles ne sont simplement pas conservées.',
  'history.empty': 'Rien n’est conservé pour l’instant.',
  'history.model': 'Réponse de {name} {version}',
  'history.remove': 'Retirer « {name} » de la liste',
  'history.removed': 'Une photo a été retirée de la liste.',
  'history.undo': 'La remettre',
  'history.forget': 'Tout oublier',
  'history.forget-title': 'Oublier toutes les réponses ?',
  'history.forget-ask':
    '{count, plural, one {# réponse et sa petite image disparaîtront} other {# réponses et leurs petites images disparaîtront}} définitivement de cet appareil. Vos propres photos ne sont pas touchées.',
  'history.keep': 'Les garder',
};
