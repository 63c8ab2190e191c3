import type { world as en } from '../en/world.ts';

/** The answer on a map of the world. */
export const world: Record<keyof typeof en, string> = {
  'world.tab': 'Mapa del mundo',
  'world.map':
    'Mapa del mundo. Las teclas de flecha lo mueven, más y menos lo acercan o lo alejan, y cero lo muestra entero. La tabla de abajo dice lo mismo con palabras.',
  'world.hint':
    'Arrastra para mover el mapa. Para acercarlo o alejarlo, usa los botones o dos dedos, o haz clic en el mapa y gira la rueda. Con el teclado: teclas de flecha, más, menos y cero.',
  'world.legend':
    'El color es la probabilidad de la clase de un país. Los países pequeños comparten clase con sus vecinos: todo el grupo tiene esa única probabilidad en conjunto.',
  'world.legend-under': 'menos de {to}',
  'world.legend-between': 'de {from} a {to}',
  'world.legend-over': 'más de {from}',
  'world.listed': 'Los diez más probables. Elige uno para acercarte a él.',
  'world.nearer': 'Acercar',
  'world.farther': 'Alejar',
  'world.whole': 'Todo el mundo',
  'world.tip': '{country}: {share}, puesto {place, number} de {total, number}',
  'world.tip-group':
    '{country} cuenta junto con {main}: {share}, puesto {place, number} de {total, number}',
  'world.tip-none':
    '{country} no pertenece a ninguna clase, o todavía no se sabe nada.',
  'world.table': 'El mapa en forma de tabla',
  'world.table-caption':
    'Todas las clases de la red con sus países, primero las más probables',
  'world.table-place': 'Puesto',
  'world.table-countries': 'Países',
  'world.table-share': 'Probabilidad',
  'world.missing':
    'El mapa del mundo no llegó con la página. Recarga la página para volver a intentarlo; la tabla de abajo tiene todo lo que muestra.',
  'world.waiting':
    'Los países tomarán color en cuanto se haya analizado el primer recorte.',
};
