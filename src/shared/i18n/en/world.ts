/** The answer on a map of the world. */
export const world = {
  'world.tab': 'World map',
  'world.map':
    'Map of the world. The arrow keys move it, plus and minus zoom, zero shows all. The table below says the same in words.',
  'world.hint':
    'Drag to move. To zoom, use the buttons, two fingers, or click the map and turn the wheel. With the keyboard: arrow keys, plus, minus and zero.',
  'world.legend':
    'The colour is the probability of a country’s class. Small countries share a class with their neighbours: the whole group has that one probability together.',
  'world.legend-under': 'under {to}',
  'world.legend-between': '{from} to {to}',
  'world.legend-over': 'over {from}',
  'world.listed': 'The ten likeliest. Choose one to bring it near.',
  'world.nearer': 'Zoom in',
  'world.farther': 'Zoom out',
  'world.whole': 'Whole world',
  'world.tip': '{country}: {share}, place {place, number} of {total, number}',
  'world.tip-group':
    '{country} counts with {main}: {share}, place {place, number} of {total, number}',
  'world.tip-none': '{country} belongs to no class, or nothing is known yet.',
  'world.table': 'The map as a table',
  'world.table-caption':
    'All classes of the network with their countries, likeliest first',
  'world.table-place': 'Place',
  'world.table-countries': 'Countries',
  'world.table-share': 'Probability',
  'world.missing':
    'The map of the world did not arrive with the page. Reload the page to try again; the table below has all that it shows.',
  'world.waiting':
    'The countries get their colours as soon as the first crop is read.',
} as const satisfies Record<string, string>;
