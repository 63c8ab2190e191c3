import type { problems as en } from '../en/problems.ts';

/** One sentence for each problem, which says what to do. Each may use {name}, the file's name. */
export const problems: Record<keyof typeof en, string> = {
  'problem.empty-file':
    '« {name} » est vide (0 octet). La copie n’est peut-être pas allée jusqu’au bout : copiez ou téléchargez le fichier de nouveau, puis réessayez.',
  'problem.not-a-picture':
    '« {name} » n’est pas une image. Choisissez une photo, par exemple un fichier JPEG, PNG, WebP ou AVIF.',
  'problem.undecodable-picture':
    'Ce navigateur n’a pas pu ouvrir « {name} ». Le fichier est peut-être endommagé, ou d’un type que ce navigateur ne connaît pas. Enregistrez-le en JPEG ou en PNG et réessayez.',
  'problem.heic-unsupported':
    '« {name} » est une photo HEIC, que ce navigateur ne peut pas ouvrir à lui seul, et ce qui permet de l’ouvrir n’a pas pu être téléchargé depuis ce site. Connectez-vous à Internet et réessayez, ou enregistrez-la en JPEG ; sur un iPhone, Réglages > Appareil photo > Formats > Le plus compatible fait désormais des JPEG.',
  'problem.too-large':
    '« {name} » est trop grand pour être ouvert ici. Réduisez l’image, 20 mégapixels suffisent largement, et réessayez.',
  'problem.weights-missing':
    'Le réseau est introuvable sur ce site. Vérifiez l’adresse de la page ; si c’est votre propre copie, assurez-vous que le dossier du modèle a été publié avec elle.',
  'problem.weights-damaged':
    'Le réseau est arrivé endommagé, il n’a donc pas été utilisé. Réessayez ; si cela ne suffit pas, videz le cache du navigateur pour ce site.',
  'problem.weights-incompatible':
    'Ce réseau ne convient pas à cette version de la page. Rechargez la page ; si c’est un réseau à vous, entraînez-le ou exportez-le de nouveau.',
  'problem.offline':
    'Le réseau de neurones n’a pas pu être téléchargé, car la connexion est coupée. Reconnectez-vous à Internet et réessayez.',
  'problem.no-backend':
    'Ce navigateur n’offre rien qui puisse faire fonctionner le réseau. Mettez le navigateur à jour, ou essayez la page dans un autre.',
  'problem.wrong-answer':
    'Cet appareil fait des erreurs de calcul : il a échoué au test fourni avec le réseau, ses réponses seraient donc fausses. Mettez à jour le pilote graphique et le navigateur, ou choisissez le processeur ci-dessous.',
  'problem.gpu-lost':
    'Le GPU s’est arrêté à plusieurs reprises. Fermez les autres programmes qui l’utilisent et réessayez, ou choisissez le processeur ci-dessous.',
  'problem.worker-crashed':
    'Le calcul a planté à plusieurs reprises. Fermez d’autres onglets et programmes, puis réessayez.',
  'problem.out-of-memory':
    'Il n’y avait pas assez de mémoire. Fermez d’autres onglets et programmes, ou prenez une photo plus petite, et réessayez.',
  'problem.unexpected':
    'Quelque chose s’est mal passé alors que cela n’aurait pas dû. Réessayez ; si cela se reproduit, rechargez la page.',
};
