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
  'problem.too-slow':
    'L’ouverture de « {name} » prenait tant de temps que la page a renoncé. Enregistrez-le de nouveau en JPEG, avec 20 mégapixels au plus, et réessayez.',
  'problem.weights-missing':
    'Le réseau est introuvable sur ce site. Vérifiez l’adresse de la page ; si c’est votre propre copie, assurez-vous que le dossier du modèle a été publié avec elle.',
  'problem.weights-damaged':
    'Le réseau est arrivé endommagé, il n’a donc pas été utilisé. Réessayez ; si cela ne suffit pas, videz le cache du navigateur pour ce site.',
  'problem.weights-incompatible':
    'Ce réseau ne convient pas à cette version de la page. Rechargez la page ; si c’est un réseau à vous, entraînez-le ou exportez-le de nouveau.',
  'problem.offline':
    'La connexion est coupée ; le réseau de neurones n’a pas pu être téléchargé jusqu’au bout. Ce qui est arrivé est gardé, et le téléchargement reprend de lui-même dès que vous êtes de nouveau en ligne.',
  'problem.program-missing':
    'Une partie de cette page n’est pas arrivée ; rien ne peut encore être calculé. Vérifiez la connexion, puis réessayez.',
  'problem.storage-full':
    'Le stockage que le navigateur accorde à ce site est plein. Libérez de la place sur l’appareil ou supprimez ce qui ne sert plus ; d’ici là, le réseau doit être téléchargé à chaque visite.',
  'problem.storage-unavailable':
    'Ce navigateur ne laisse rien garder à la page, comme dans une fenêtre privée ou à une adresse sans https. Le réseau doit être téléchargé à chaque visite.',
  'problem.own-weights-incomplete':
    '« {name} » manque ou ne peut pas être lu. Choisissez le dossier ou le fichier zip qui contient card.json, model.json et tous les fragments que cite la fiche.',
  'problem.own-weights-damaged':
    '« {name} » n’est pas le fichier que décrit card.json. Il a peut-être été endommagé en route : copiez ou exportez à nouveau le réseau.',
  'problem.own-weights-unfit':
    'Ce réseau ne convient pas à cette version de la page. Exportez-le à nouveau avec l’entraîneur qui accompagne la page.',
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
