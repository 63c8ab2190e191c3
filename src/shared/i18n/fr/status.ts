import type { status as en } from '../en/status.ts';

/** How far the network and the work on a photo are. */
export const status: Record<keyof typeof en, string> = {
  'status.region': 'Le réseau',
  'status.idle': 'Pas encore chargé',
  'status.asking': 'Recherche du réseau',
  'status.downloading': 'Téléchargement du réseau : {loaded} sur {total}',
  'status.download-once':
    'Seul le réseau voyage, de ce site vers vous. Votre navigateur peut le garder pour la prochaine visite.',
  'status.preparing': 'Préparation du réseau',
  'status.preparing-detail':
    'Il est vérifié sur cet appareil avec une image de test. La première fois est la plus longue.',
  'status.ready': 'Prêt',
  'status.waiting': 'Votre photo sera lue dès que le réseau sera prêt',
  'status.decoding': 'Ouverture de la photo',
  'status.classifying':
    'Lecture du recadrage {crop, number} sur {total, number}',
  'status.cancel': 'Annuler',
  'status.retry': 'Réessayer',
  'status.progress': 'Progression',
};
