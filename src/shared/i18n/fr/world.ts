import type { world as en } from '../en/world.ts';

/** The answer on a map of the world. */
export const world: Record<keyof typeof en, string> = {
  'world.tab': 'Carte du monde',
  'world.map':
    'Carte du monde. Les touches fléchées la déplacent, plus et moins changent le zoom, zéro affiche tout. Le tableau ci-dessous dit la même chose en mots.',
  'world.hint':
    'Faites glisser pour déplacer. Pour zoomer, utilisez les boutons ou deux doigts, ou cliquez sur la carte et tournez la molette. Au clavier : touches fléchées, plus, moins et zéro.',
  'world.legend':
    'La couleur est la probabilité de la classe d’un pays. Les petits pays partagent une classe avec leurs voisins : tout le groupe a ensemble cette seule probabilité.',
  'world.legend-under': 'moins de {to}',
  'world.legend-between': '{from} à {to}',
  'world.legend-over': 'plus de {from}',
  'world.listed':
    'Les dix plus probables. Choisissez-en un pour le voir de près.',
  'world.nearer': 'Zoom avant',
  'world.farther': 'Zoom arrière',
  'world.whole': 'Monde entier',
  'world.tip': '{country} : {share}, place {place, number} sur {total, number}',
  'world.tip-group':
    '{country}, dans la classe « {main} » : {share}, place {place, number} sur {total, number}',
  'world.tip-none':
    '{country} : ce pays n’appartient à aucune classe, ou rien n’est encore connu.',
  'world.table': 'La carte en tableau',
  'world.table-caption':
    'Toutes les classes du réseau avec leurs pays, de la plus probable à la moins probable',
  'world.table-place': 'Place',
  'world.table-countries': 'Pays',
  'world.table-share': 'Probabilité',
  'world.missing':
    'La carte du monde n’est pas arrivée avec la page. Rechargez la page pour réessayer ; le tableau ci-dessous contient tout ce qu’elle montre.',
  'world.waiting':
    'Les pays prendront leurs couleurs dès que le premier recadrage sera lu.',
};
