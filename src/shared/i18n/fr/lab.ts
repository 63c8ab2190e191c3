import type { lab as en } from '../en/lab.ts';

/** The composite lab: two pictures in one, and lessons about what the network looks at. */
export const lab: Record<keyof typeof en, string> = {
  'lab.title': 'Labo de montage',
  'lab.lead': 'Réunissez deux images et regardez quel pays le réseau y voit.',
  'lab.undo': 'Annuler',
  'lab.redo': 'Rétablir',
  'lab.swap': 'Échanger A et B',
  'lab.save-png': 'Enregistrer en PNG',
  'lab.save-png-hint': 'L’image avec sa réponse, faite sur cet appareil.',
  'lab.teacher': 'Vue enseignant',
  'lab.fullscreen': 'Plein écran',
  'lab.fullscreen-end': 'Quitter le plein écran',
  'lab.tools': 'Outils',

  'lab.slot.a': 'Image A',
  'lab.slot.b': 'Image B',
  'lab.slot.empty': 'Pas encore d’image',
  'lab.slot.drop': 'Déposez une image ici, collez-en une ou choisissez-en une.',
  'lab.slot.choose.a': 'Choisir l’image A',
  'lab.slot.choose.b': 'Choisir l’image B',
  'lab.slot.sample.a': 'Exemple pour A',
  'lab.slot.sample.b': 'Exemple pour B',
  'lab.slot.sample.none': 'Un exemple…',
  'lab.slot.screen.a': 'Prendre la photo affichée comme A',
  'lab.slot.screen.b': 'Prendre la photo affichée comme B',
  'lab.slot.mirror.a': 'Mettre A en miroir',
  'lab.slot.mirror.b': 'Mettre B en miroir',
  'lab.slot.country.a': 'À suivre pour A',
  'lab.slot.country.b': 'À suivre pour B',
  'lab.slot.country.unknown': 'ce que le réseau dit de l’image seule',
  'lab.slot.country.says': 'selon le réseau : {country}',
  'lab.slot.here.a': 'Lâchez : image A',
  'lab.slot.here.b': 'Lâchez : image B',
  'lab.credit': '{author}, {licence}',

  'lab.sample.palace': 'Palais d’Été, Pékin',
  'lab.sample.rocket': 'Lancement de fusée, Floride',
  'lab.sample.flower': 'Fleur',
  'lab.sample.sign': 'Panneau routier (dessin)',
  'lab.sample.shop': 'Restaurant de grillades (dessin)',
  'lab.sample.grey': 'Gris uni (dessin)',

  'lab.stage': 'Le montage',
  'lab.stage.alt.one': 'Image A seule : {a}',
  'lab.stage.alt.seam': 'Deux images jointes par un raccord : {a} et {b}',
  'lab.stage.alt.patch':
    'Un morceau de l’image B ({b}), collé dans l’image A ({a})',
  'lab.stage.alt.blend': 'Deux images fondues ensemble : {a} et {b}',
  'lab.stage.seam': 'Raccord. Les touches fléchées le déplacent.',
  'lab.stage.piece':
    'Le morceau. Les touches fléchées le déplacent, plus et moins changent sa taille.',
  'lab.stage.crops': 'Afficher les recadrages',
  'lab.look.map': 'Montrer ce qui parle pour un pays',
  'lab.look': 'Ce qui parle pour quel pays',
  'lab.look.pictures': 'Des deux images',

  'lab.mode': 'Comment les réunir',
  'lab.mode.seam': 'Raccord',
  'lab.mode.patch': 'Morceau',
  'lab.mode.blend': 'Fondu',
  'lab.seam.position': 'Position du raccord',
  'lab.seam.area': 'A couvre {share} de l’image.',
  'lab.seam.angle': 'Angle',
  'lab.seam.degrees': '{angle, number}°',
  'lab.seam.upright': 'Vertical',
  'lab.seam.level': 'Horizontal',
  'lab.seam.diagonal': 'Diagonal',
  'lab.feather': 'Bord adouci',
  'lab.patch.scale': 'Taille du morceau',
  'lab.patch.x': 'Place, de gauche à droite',
  'lab.patch.y': 'Place, de haut en bas',
  'lab.piece': 'Le morceau de B',
  'lab.piece.hint': 'Dessinez sur l’image B pour choisir le morceau.',
  'lab.piece.alt': 'Image B avec le contour du morceau',
  'lab.piece.rectangle': 'Rectangle',
  'lab.piece.lasso': 'Lasso',
  'lab.piece.left': 'Bord gauche',
  'lab.piece.right': 'Bord droit',
  'lab.piece.top': 'Bord supérieur',
  'lab.piece.bottom': 'Bord inférieur',
  'lab.blend.mix': 'Part de A',

  'lab.answer': 'Ce que dit le réseau',
  'lab.answer.none': 'Choisissez une image, et le réseau répondra ici.',
  'lab.answer.waiting': 'Le réseau regarde.',
  'lab.answer.crop': 'Lecture du recadrage {crop, number} sur {total, number}',
  'lab.answer.quick':
    'Un coup d’œil rapide à l’image entière. Les cinq recadrages suivent quand vous lâchez.',
  'lab.answer.full': 'Moyenne des cinq recadrages.',
  'lab.answer.kept':
    '{n, plural, one {# recadrage n’avait pas changé et a gardé sa réponse.} other {# recadrages n’avaient pas changé et ont gardé leur réponse.}}',
  'lab.answer.old':
    'Réponse pour l’image d’il y a un instant ; la nouvelle arrive.',
  'lab.answer.hidden': 'La réponse est cachée. Qu’en pensez-vous ?',
  'lab.answer.reveal': 'Montrer la réponse',
  'lab.answer.hide': 'Cacher la réponse',
  'lab.answer.read':
    'Le pays le plus probable : {country}, {share}. En deuxième place : {second}, {secondShare}.',
  'lab.shares': 'Qui obtient combien',
  'lab.shares.a': 'A : {country}',
  'lab.shares.b': 'B : {country}',
  'lab.shares.others': 'Tous les autres pays',
  'lab.shares.same':
    'Le réseau voit le même pays dans les deux images. Choisissez une autre paire, ou choisissez vous-même les pays.',

  'lab.crops': 'Ce que dit chaque recadrage',
  'lab.crops.crop': 'Recadrage',
  'lab.crops.likeliest': 'Le plus probable',
  'lab.crops.share': 'Part',
  'lab.crops.none':
    'Les recadrages s’afficheront ici dès que les cinq auront été lus.',

  'lab.curve': 'Courbe de confusion',
  'lab.curve.explain.seam':
    'Déplace le raccord d’un bout à l’autre et interroge le réseau à chaque étape.',
  'lab.curve.explain.patch':
    'Agrandit le morceau étape par étape et interroge le réseau à chaque fois.',
  'lab.curve.explain.blend':
    'Passe en fondu de B à A et interroge le réseau à chaque étape.',
  'lab.curve.needs-two': 'Il faut deux images.',
  'lab.curve.start': 'Tracer la courbe',
  'lab.curve.again': 'La retracer',
  'lab.curve.stop': 'Arrêter',
  'lab.curve.steps': 'Étapes',
  'lab.curve.progress': '{done, number} étapes sur {total, number}',
  'lab.curve.axis.seam': 'Position du raccord',
  'lab.curve.axis.patch': 'Taille du morceau',
  'lab.curve.axis.blend': 'Part de A',
  'lab.curve.alt':
    'Courbe en {points, plural, one {# étape} other {# étapes}} : {a}, de {aFrom} à {aTo} ; {b}, de {bFrom} à {bTo}.',
  'lab.curve.level': 'Les deux sont à égalité à {at}.',
  'lab.curve.never-level': 'L’un des deux est en tête d’un bout à l’autre.',
  'lab.curve.table': 'La courbe en tableau',
  'lab.curve.go': 'Aller à {at}',
  'lab.curve.click': 'Cliquez sur la courbe pour y placer le montage.',

  'lab.lessons': 'Leçons',
  'lab.lessons.lead':
    'Cinq leçons courtes sont fournies avec la page. Dans chacune, vous pouvez utiliser vos propres images.',
  'lab.lessons.open': 'Ouvrir une leçon depuis un fichier',
  'lab.lessons.save': 'Enregistrer la leçon dans un fichier',
  'lab.lessons.save-hint':
    'Un seul fichier avec les étapes et les images. Il ne contient ni le lieu ni la date de vos photos.',
  'lab.lesson': 'Leçon : {title}',
  'lab.lesson.step': 'Étape {step, number} sur {steps, number}',
  'lab.lesson.done': 'Fait',
  'lab.lesson.to-do': 'À faire',
  'lab.lesson.back': 'Retour',
  'lab.lesson.next': 'Étape suivante',
  'lab.lesson.again': 'Recommencer cette étape',
  'lab.lesson.close': 'Fermer la leçon',
  'lab.lesson.untitled': 'Ma leçon',
  'lab.lesson.look': 'Que voit le réseau ici ?',
  'lab.lesson.write': 'Écrire une leçon',
  'lab.lesson.edit': 'Modifier la leçon',
  'lab.lesson.title': 'Titre',
  'lab.lesson.text': 'Ce que la classe lit à cette étape',
  'lab.lesson.add': 'Ajouter l’image actuelle comme étape',
  'lab.lesson.keep': 'Commencer cette étape avec l’image actuelle',
  'lab.lesson.remove': 'Supprimer cette étape',

  'lab.lesson.half': 'Quelle moitié gagne ?',
  'lab.lesson.half.1':
    'Le raccord est au bord, on ne voit donc que l’image A : le palais d’Été à Pékin, en Chine. Attendez la réponse. Le réseau a-t-il raison ?',
  'lab.lesson.half.2':
    'Maintenant, on ne voit que l’image B : un lancement de fusée en Floride, aux États-Unis. Qu’en dit le réseau ?',
  'lab.lesson.half.3':
    'Faites glisser le raccord jusqu’au milieu, pour que chaque image ait une moitié. Quelle moitié gagne ?',
  'lab.lesson.half.4':
    'Le raccord est maintenant horizontal, avec A au-dessus de B. Le gagnant change-t-il ?',
  'lab.lesson.half.5':
    'Tracez la courbe de confusion. Où les deux pays échangent-ils leurs places ? Cliquez à cet endroit sur la courbe.',
  'lab.lesson.landmark': 'Un seul monument suffit',
  'lab.lesson.landmark.1':
    'Une fleur pourrait pousser presque partout. Qu’en fait le réseau ?',
  'lab.lesson.landmark.2':
    'Un petit morceau du palais d’Été y est collé. La réponse change-t-elle ?',
  'lab.lesson.landmark.3':
    'Agrandissez le morceau avec « Taille du morceau ». Quelle taille lui faut-il pour que le réseau le remarque ?',
  'lab.lesson.landmark.4':
    'Faites glisser le morceau dans un coin et regardez ce que dit chaque recadrage. Quels recadrages le voient ?',
  'lab.lesson.landmark.5':
    'Tracez la courbe de confusion : la part de chaque pays pendant que le morceau grandit.',
  'lab.lesson.sign': 'Enlevez le panneau',
  'lab.lesson.sign.1':
    'Voici le palais d’Été sans aucun panneau. Retenez la réponse.',
  'lab.lesson.sign.2':
    'Maintenant, un panneau stop mexicain se trouve devant. Que dit le réseau ?',
  'lab.lesson.sign.3':
    'Enlevez le panneau : rendez-le aussi petit que possible. La première réponse revient-elle ?',
  'lab.lesson.sign.4':
    'Le même panneau devant un lancement de fusée. Quelle image perturbe-t-il le plus ?',
  'lab.lesson.mirror': 'Écriture en miroir',
  'lab.lesson.mirror.1':
    'Un restaurant de grillades dessiné, avec une inscription en grec. Le réseau a appris avec des photos : sait-il lire, ou ne connaît-il que l’allure ?',
  'lab.lesson.mirror.2':
    'Appuyez sur « Mettre A en miroir ». Plus personne ne peut lire l’inscription. La réponse change-t-elle ?',
  'lab.lesson.mirror.3':
    'Maintenant le palais d’Été, sans aucune inscription. Mettez-le aussi en miroir : à quel point la réponse change-t-elle ?',
  'lab.lesson.mirror.4':
    'Une moitié est maintenant en miroir. Faites glisser le raccord : y a-t-il un endroit qui embrouille le réseau ?',
  'lab.lesson.look-where': 'Où regarde-t-il ?',
  'lab.lesson.look-where.1':
    'Le réseau regarde cinq recadrages carrés. Voyez ce que dit chacun d’eux : quel recadrage est le plus sûr ?',
  'lab.lesson.look-where.2':
    'Activez « Montrer ce qui parle pour un pays » sous l’image. Plus un endroit est clair, plus il parle pour le pays choisi. Est-ce la partie que vous attendiez ?',
  'lab.lesson.look-where.3':
    'Un morceau gris cache le toit. À quel point la réponse change-t-elle ?',
  'lab.lesson.look-where.4':
    'Faites glisser le morceau gris ailleurs. Où change-t-il le plus la réponse ? Les couleurs disent-elles la même chose ?',
  'lab.lesson.look-where.5':
    'Tracez la courbe de confusion : le morceau gris grandit jusqu’à ce qu’il ne reste rien. Quand le réseau abandonne-t-il ?',

  'lab.message.took.a': '« {name} » est maintenant l’image A.',
  'lab.message.took.b': '« {name} » est maintenant l’image B.',
  'lab.message.opened':
    'La leçon « {title} » est ouverte. « Annuler » ramène ce qui était là avant.',
  'lab.message.no-picture':
    'Il n’y avait aucune image là-dedans. Déposez, collez ou choisissez un fichier JPEG, PNG, WebP ou AVIF.',
  'lab.message.not-saved':
    'L’image n’a pas pu être enregistrée. Fermez d’autres onglets pour libérer de la mémoire et réessayez.',
  'lab.fault.too-large':
    '« {name} » est plus grand que n’importe quelle leçon. Choisissez un fichier enregistré ici comme leçon.',
  'lab.fault.not-a-lesson':
    '« {name} » n’est pas une leçon. Choisissez un fichier enregistré ici comme leçon.',
  'lab.fault.newer':
    '« {name} » a été fait avec une version plus récente de cette page. Rechargez la page et réessayez.',
  'lab.fault.damaged':
    'La leçon « {name} » est endommagée, elle n’a donc pas été ouverte. Redemandez le fichier, ou enregistrez-le de nouveau.',
  'lab.fault.bad-picture':
    'Une image de la leçon « {name} » n’a pas pu être ouverte, rien n’a donc été changé. Redemandez le fichier.',

  'lab.caption.answer':
    '{first} {firstShare}, {second} {secondShare}, {third} {thirdShare}',
  'lab.caption.a': 'A : {name}',
  'lab.caption.b': 'B : {name}',
  'lab.caption.credited': '{name} ({author}, {licence})',
  'lab.caption.model':
    'Un montage d’images. Réseau {name}, version {version}. Which Country, fait dans le navigateur.',
};
