/** What a file says of its own place, and how that fits the photo. */
export const metadata = {
  'metadata.tab': 'What the file says',
  'metadata.private':
    'Read on this device and sent nowhere. The network does not see it: it looks at the pixels only.',
  'metadata.none':
    'This file names no place. That is usual: most websites and messengers take such metadata out.',
  'metadata.unreadable':
    'The metadata of this file could not be read, so whether it names a place is not known.',
  'metadata.gps': 'Coordinates in the file',
  'metadata.coordinates':
    '{lat} {north, select, yes {degrees north} other {degrees south}}, {lon} {east, select, yes {degrees east} other {degrees west}}',
  'metadata.absurd.incomplete':
    'The file holds only one half of a pair of coordinates, so it names no place.',
  'metadata.absurd.not-a-number':
    'The file has a field for coordinates, but what stands in it is no number. Broken software or a clumsy hand may have written it.',
  'metadata.absurd.out-of-range':
    'The coordinates in the file lie nowhere on Earth: latitudes end at 90 degrees and longitudes at 180.',
  'metadata.absurd.null-island':
    'The coordinates in the file are 0, 0: a spot in the Atlantic that devices write when they do not know where they are. They say nothing.',
  'metadata.no-map':
    'The world map could not be loaded, so the country of these coordinates is not known. Load the page again to try once more.',
  'metadata.land': 'They lie in {country}.',
  'metadata.coast':
    'They lie in the water, about {km} off the coast of {country} on our coarse map.',
  'metadata.sea':
    'They lie in the open sea. The nearest land is {country}, about {km} away.',
  'metadata.border': 'The nearest border, to {other}, is about {km} away.',
  'metadata.border-unsure':
    'The border with {other} is so near, about {km} on our coarse map, that the place may lie on either side.',
  'metadata.under': 'under {km}',
  'metadata.text': 'Place named in the file',
  'metadata.text-city': '{city}, {country}',
  'metadata.text-unknown':
    'The file names “{country}”, which is no name of a country that this page knows.',
  'metadata.clash':
    'The file contradicts itself: its coordinates lie in {country}, but its text names {other}.',
  'metadata.fit': 'Does the photo fit?',
  'metadata.fit.waiting':
    'The network has not read this photo yet. Whether it fits will stand here as soon as it has.',
  'metadata.fit.majority':
    'Photo and file agree: the network, too, leans clearly towards {country}.',
  'metadata.fit.first':
    'Photo and file agree: {country} is also the network’s first answer, though it is far from sure.',
  'metadata.fit.close':
    'Photo and file do not contradict each other: {country} is in place {rank, number} with {share}, close to the network’s first answer.',
  'metadata.fit.possible':
    'Photo and file do not contradict each other: {country} is in place {rank, number} with {share}, behind the network’s first answer.',
  'metadata.fit.away':
    'Photo and file do not fit together well: the network puts {country} only in place {rank, number} with {share}.',
  'metadata.fit.far-away':
    'Photo and file do not fit together: the network puts {country} only in place {rank, number} with {share}.',
  'metadata.warning':
    'Metadata is easily forged, and just as easily copied from another photo by mistake. Take it as a hint, never as evidence alone.',
} as const satisfies Record<string, string>;
