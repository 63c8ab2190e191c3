import type { claim as en } from '../en/claim.ts';

/** The check of a claim: "Could this be France?" */
export const claim: Record<keyof typeof en, string> = {
  'claim.tab': 'Serait-ce … ?',
  'claim.ask': 'Serait-ce …',
  'claim.compare': 'Comparer avec',
  'claim.search': 'Chercher par nom ou par code',
  'claim.open-list': 'Afficher tous les pays',
  'claim.no-country':
    'Aucun pays ne correspond à « {typed} ». Essayez avec moins de lettres.',
  'claim.found':
    '{count, plural, =0 {Aucun pays ne correspond.} one {# pays correspond.} other {# pays correspondent.}}',
  'claim.none-picked':
    'Choisissez n’importe quel pays du monde pour voir ce qui parle pour et contre lui.',
  'claim.no-answer-yet':
    'Le réseau n’a pas encore lu cette photo. La vérification s’affichera ici dès que ce sera fait.',
  'claim.so-far':
    'Tous les recadrages n’ont pas encore été lus, cela peut donc changer : {done, number} sur {total, number} pour l’instant.',
  'claim.answer': 'Ce que le réseau dit de cette affirmation',
  'claim.leaning.majority':
    'Le réseau penche nettement pour « {country} » : cette réponse est plus probable que toutes les autres réunies.',
  'claim.leaning.first':
    'Le réseau penche pour « {country} », devant chacune des autres réponses. Mais toutes les autres réunies sont plus probables.',
  'claim.leaning.close':
    'Le réseau hésite : il penche pour « {first} », et la réponse « {country} » a au moins la moitié de cette probabilité.',
  'claim.leaning.possible':
    'La réponse « {country} » est possible, mais le réseau penche pour « {first} ».',
  'claim.leaning.away':
    'Le réseau penche pour « {first} » et s’écarte de la réponse « {country} ».',
  'claim.leaning.far-away':
    'Le réseau penche pour « {first} » et s’écarte de très loin de la réponse « {country} ».',
  'claim.place': 'Place',
  'claim.rank': '{rank, number} sur {of, number}',
  'claim.probability': 'Probabilité',
  'claim.per-hundred':
    'Si ses probabilités sont justes pour cette photo, {n, plural, one {environ # photo de ce genre sur 100 vient} other {environ # photos de ce genre sur 100 viennent}} de ce pays : {country}.',
  'claim.per-hundred-group':
    'Si ses probabilités sont justes pour cette photo, {n, plural, one {environ # photo de ce genre sur 100 vient} other {environ # photos de ce genre sur 100 viennent}} de ce pays ({country}) ou d’un autre pays de sa classe.',
  'claim.per-hundred-few':
    'Si ses probabilités sont justes pour cette photo, moins d’une photo de ce genre sur 100 vient de ce pays : {country}.',
  'claim.one-class':
    'Le réseau ne peut pas distinguer « {country} » du reste de sa classe ({others}) : il les a appris comme une seule classe, et cette réponse vaut pour tous ensemble.',
  'claim.one-class-more':
    'Le réseau ne peut pas distinguer « {country} » du reste de sa classe ({others}, plus {more, plural, one {# autre} other {# autres}}) : il les a appris comme une seule classe, et cette réponse vaut pour tous ensemble.',
  'claim.odds.equal':
    'Les réponses « {country} » et « {other} » sont à peu près aussi probables l’une que l’autre.',
  'claim.odds.one-class':
    '« {country} » et « {other} » forment une seule classe pour ce réseau : il ne peut donc pas dire laquelle des deux réponses est la plus probable.',
  'claim.odds.likelier':
    'La réponse « {country} » est environ {times, number} fois plus probable que la réponse « {other} ».',
  'claim.odds.likelier-over':
    'La réponse « {country} » est plus de {times, number} fois plus probable que la réponse « {other} ».',
  'claim.odds.less-likely':
    'La réponse « {country} » est moins probable que la réponse « {other} », qui est environ {times, number} fois plus probable.',
  'claim.odds.less-likely-over':
    'La réponse « {country} » est moins probable que la réponse « {other} », qui est plus de {times, number} fois plus probable.',
  'claim.every-part':
    'Chaque partie de la photo parle plus pour « {country} » que pour « {other} », mais pas également.',
  'claim.part-for':
    '{region, select, upperLeft {C’est le haut à gauche de la photo qui parle le plus pour « {country} ».} top {C’est le haut de la photo qui parle le plus pour « {country} ».} upperRight {C’est le haut à droite de la photo qui parle le plus pour « {country} ».} left {C’est la gauche de la photo qui parle le plus pour « {country} ».} right {C’est la droite de la photo qui parle le plus pour « {country} ».} lowerLeft {C’est le bas à gauche de la photo qui parle le plus pour « {country} ».} bottom {C’est le bas de la photo qui parle le plus pour « {country} ».} lowerRight {C’est le bas à droite de la photo qui parle le plus pour « {country} ».} other {C’est le milieu de la photo qui parle le plus pour « {country} ».}}',
  'claim.first-right':
    'Sur ses {n, number} photos de test, sa première réponse était juste dans {share} des cas.',
  'claim.missed':
    'Une mauvaise place n’exclut rien à elle seule : sur ses {n, number} photos de test, la bonne réponse se trouvait au-delà de la place {behind, number} dans {share} des cas.',
  'claim.untested':
    'Ce réseau est venu sans résultats de test : on ne sait donc pas jusqu’où s’y fier.',
  'claim.limits':
    'Cela dit seulement à quoi la photo ressemble pour un réseau. Ce n’est pas une preuve, ni pour ni contre : tenez compte aussi de ce que vous savez d’autre sur la photo.',
};
