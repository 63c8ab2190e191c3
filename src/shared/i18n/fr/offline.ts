import type { offline as en } from '../en/offline.ts';

/** Downloading, keeping and deleting the network; the page as an app. */
export const offline: Record<keyof typeof en, string> = {
  'consent.title':
    'D’abord, le réseau de neurones doit arriver sur cet appareil.',
  'consent.why':
    'Il est téléchargé une seule fois depuis ce site et gardé ici ; ensuite, la page fonctionne aussi sans connexion. Vos photos ne quittent jamais cet appareil.',
  'consent.button': 'Télécharger le réseau de neurones ({size})',
  'consent.paused': 'Le téléchargement est en pause.',
  'consent.have': '{loaded} sur {total} sont déjà sur cet appareil.',
  'consent.resume': 'Télécharger le reste ({size})',
  'consent.pause': 'Mettre le téléchargement en pause',
  'consent.parts': 'Partie {done, number} sur {count, number} complète',
  'weights.not-kept':
    'Le réseau de neurones fonctionne, mais il n’a pas pu être gardé pour la prochaine visite.',
  'update.offer':
    'Ce site a un réseau de neurones plus récent : la version {version}. L’actuel reste en service jusqu’à ce que le nouveau soit complet.',
  'update.fetch': 'Télécharger le réseau plus récent ({size})',
  'update.loading':
    'Téléchargement du réseau plus récent : {loaded} sur {total}',
  'storage.title': 'Stockage',
  'storage.heading': 'Ce qui est gardé, et comment le supprimer',
  'storage.lead':
    'Tout se trouve dans ce navigateur, sur cet appareil. Rien n’est envoyé nulle part.',
  'storage.networks': 'Réseaux de neurones',
  'storage.none': 'Aucun réseau de neurones n’est gardé.',
  'storage.network': '{name}, version {version} : {size}',
  'storage.unfinished':
    '{name}, version {version} : {size} ; le téléchargement n’est pas terminé',
  'storage.unnamed': 'Réseau de neurones sans fiche lisible',
  'storage.delete': 'Supprimer',
  'storage.delete-named': 'Supprimer {name}, version {version}',
  'storage.delete-all': 'Supprimer tous les réseaux de neurones',
  'storage.deleted':
    'C’est supprimé. Le réseau en service fonctionne jusqu’à ce que vous fermiez la page.',
  'storage.page': 'La page elle-même',
  'storage.page-kept':
    'La page est gardée, pour qu’elle s’ouvre sans connexion.',
  'storage.page-not-kept':
    'La page n’est pas (encore) gardée ; il faut une connexion pour l’ouvrir.',
  'storage.rest':
    'Vos choix, comme la langue, et les petites images de vos dernières photos sont gardés aussi. Ces images se suppriment sous « Dernières photos ».',
  'storage.used':
    'Ce site utilise {used} sur les {quota} que le navigateur lui accorde.',
  'storage.persisted':
    'Le navigateur a promis de ne pas le supprimer de lui-même.',
  'storage.not-persisted':
    'Le navigateur peut le supprimer quand l’appareil manque de place.',
  'storage.persist': 'Demander au navigateur de le garder',
  'storage.browser':
    'Votre navigateur peut tout supprimer d’un coup pour ce site : cherchez « données de site » dans ses réglages.',
  'own.title': 'Un réseau de neurones à vous',
  'own.lead':
    'Choisissez un dossier ou un fichier zip avec card.json, model.json et les fragments, tels que l’entraîneur les écrit. Il est vérifié sur cet appareil et ne remplace le réseau actuel que s’il donne sa réponse connue.',
  'own.folder': 'Choisir un dossier',
  'own.zip': 'Choisir un fichier zip',
  'own.checking': 'Le réseau de neurones est en cours de vérification.',
  'own.active': 'Votre propre réseau de neurones est en service.',
  'own.back': 'Utiliser le réseau de ce site',
  'own.wrong':
    'Ce réseau n’a pas donné ici sa réponse connue ; il n’est donc pas utilisé. Ses fichiers sont peut-être endommagés ou viennent d’une autre version de l’entraîneur. Le réseau en service reste.',
  'pwa.update': 'Une nouvelle version de cette page est prête.',
  'pwa.keeps':
    'La page s’ouvre à nouveau, avec la photo affichée. Une liste de photos ou un montage recommencent à zéro : terminez-les d’abord. Sans votre clic, la nouvelle version attend que la page soit fermée.',
  'pwa.use': 'L’utiliser maintenant',
  'pwa.later': 'Plus tard',
  'pwa.install': 'Installer comme application',
  'notice.share-failed':
    'La photo partagée par une autre application n’est pas arrivée. Choisissez-la ici.',
};
