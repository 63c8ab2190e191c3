/**
 * Subjects that say nothing of a country (the paper, section 3.1: "ships in the sea, airfields,
 * airplanes in the sky, and details of sports stadiums", "soccer fields, raceways, and race
 * circuits"), as labels of Places365. The paper does not list the labels: these are inferred.
 */
export const SUBJECTS: readonly string[] = [
  ...['boat_deck', 'landing_deck', 'raft'],
  ...['airfield', 'runway', 'heliport', 'hangar/indoor', 'hangar/outdoor'],
  ...['stadium/baseball', 'stadium/football', 'stadium/soccer'],
  ...['athletic_field/outdoor', 'baseball_field', 'football_field'],
  ...['soccer_field', 'arena/hockey', 'arena/rodeo', 'raceway', 'racecourse'],
];
