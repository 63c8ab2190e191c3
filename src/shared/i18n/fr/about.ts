import type { about as en } from '../en/about.ts';

/** The screen "How it works, and how wrong it is". */
export const about: Record<keyof typeof en, string> = {
  'about.nav': 'Comment ça marche',
  'about.title': 'Comment ça marche, et à quel point ça se trompe',
  'about.method': 'Comment ça marche',
  'about.step.photo':
    'Votre photo est ouverte sur cet appareil, et elle y reste.',
  'about.step.crops':
    'Elle est réduite, et cinq carrés y sont découpés : les coins et le centre.',
  'about.step.network':
    'Un réseau de neurones regarde chaque carré. Il contient des nombres réglables, {parameters} en tout, et il a appris avec des photos dont le pays était connu.',
  'about.step.scores':
    'Pour chaque carré, il donne une probabilité à chacun des {classes, number} pays et groupes de pays.',
  'about.step.average': 'La moyenne des cinq est la réponse.',
  'about.paper':
    'La méthode est celle de l’article « Which country is this picture from? » d’Alamayreh, Dimitri, Wang, Tondi et Barni (2022). Les poids du réseau sont les nôtres.',
  'about.wrong': 'À quel point il se trompe',
  'about.no-card':
    'Le réseau n’est pas encore arrivé. Ses résultats s’afficheront ici dès qu’il sera là.',
  'about.no-figures':
    'Ce réseau est venu sans résultats de test : on ne sait donc pas à quel point il se trompe.',
  'about.lead':
    'Sur {n, number} photos de sources qu’il n’a jamais vues pendant l’apprentissage, sa première réponse était fausse dans {share} des cas. En devinant au hasard parmi {classes, number} réponses, on se tromperait dans {blind} des cas.',
  'about.lead-val':
    'Sur {n, number} photos mises à part pendant l’apprentissage, sa première réponse était fausse dans {share} des cas. En devinant au hasard parmi {classes, number} réponses, on se tromperait dans {blind} des cas.',
  'about.not-sure':
    'En dessous d’une probabilité de {threshold}, il dit qu’il n’est pas sûr. Il était sûr de lui pour {coverage} de ces photos, et il avait alors raison dans {accuracy} des cas.',
  'about.no-place':
    'Il le dit aussi quand peu de parties du réseau réagissent à une image, comme pour les dessins, les motifs et les pages de texte.',
  'about.not-sure-never':
    'En dessous d’une probabilité de {threshold}, il dit qu’il n’est pas sûr. Il n’était sûr de lui pour aucune de ces photos.',
  'about.off-topic':
    'Sur {n, number} images qui ne montrent aucun lieu, il a répondu « pas sûr » dans {share} des cas.',
  'about.accuracy':
    'À quelle fréquence la bonne réponse est parmi les premières',
  'about.accuracy-note':
    'Les traits fins sont des intervalles à 95 % : avec d’autres photos du même genre, le résultat y serait très probablement aussi.',
  'about.top':
    '{k, plural, =1 {La première réponse} other {Les # premières réponses}}',
  'about.balanced': 'La première réponse, chaque classe comptant autant',
  'about.column.what': 'Ce qui est compté',
  'about.column.photos': 'Photos',
  'about.column.right': 'Justes',
  'about.column.interval': 'Intervalle à 95 %',
  'about.interval': '{low} à {high}',
  'about.unknown': 'non mesuré',
  'about.reliability': 'Peut-on croire ses probabilités ?',
  'about.reliability-note':
    'Chaque point est un groupe de photos dont la première réponse a à peu près la même probabilité. Sur la ligne en tirets, il aurait raison exactement aussi souvent qu’il le dit. En moyenne, l’écart est de {ece} points sur cent.',
  'about.reliability-x': 'Probabilité qu’il a donnée',
  'about.reliability-y': 'Part de réponses justes',
  'about.coverage': 'Et s’il ne répondait que lorsqu’il est plus sûr ?',
  'about.coverage-note':
    'De la droite, où il répond toujours, à la gauche, où il ne répond que dans les cas les plus sûrs.',
  'about.coverage-x': 'Part de photos auxquelles il répond',
  'about.coverage-y': 'Part de réponses justes',
  'about.threshold': 'Probabilité minimale',
  'about.regions': 'Par région du monde',
  'about.classes': 'Par pays ou groupe de pays',
  'about.as-table': 'La même chose en tableau',
  'about.data': 'Avec quoi il a appris',
  'about.data-photos':
    '{photos, number} photos provenant de {sources, plural, one {# source} other {# sources}}.',
  'about.licences': 'Photos d’apprentissage par licence',
  'about.licence': 'Catégorie de licence',
  'about.pretrained':
    'Il est parti de {name} (licence : {licence}), qui avait appris à distinguer des objets, pas des pays.',
  'about.weights':
    'Réseau {name}, version {version}. Licence des poids : {licence}.',
  'about.use': 'Bien s’en servir',
  'about.use.country':
    'Il ne reconnaît que des pays. Il ne connaît ni rues, ni adresses, ni visages, et il n’a pas été fait pour en apprendre.',
  'about.use.people':
    'Ne vous en servez pas pour découvrir où une personne vit ou se trouve. Ne publiez pas de suppositions sur les photos de particuliers.',
  'about.use.proof':
    'Sa réponse n’est pas une preuve. Comparez-la à ce que vous savez par ailleurs avant d’agir ou de la transmettre.',
  'about.use.bias':
    'Il préfère les pays souvent photographiés. De la plupart des rues du monde, il n’a rien vu.',
};
