/** Places365's three super-classes; a label may be in two. */
export interface SceneGroups {
  readonly indoor: boolean;
  readonly natural: boolean;
  /** "outdoor, man-made" in the hierarchy. */
  readonly urban: boolean;
}

// The 365 labels by the first level of the scene hierarchy that the authors of Places365 publish
// (linked from the README of CSAILVision/places365). docs/data.md tells how it was checked against the
// data: no label of VIPPGeo's or Im2GPS's published probabilities contradicts it.

const INDOOR = `
airplane_cabin airport_terminal alcove amusement_arcade aquarium arcade archive arena/hockey
arena/performance arena/rodeo art_gallery art_school art_studio artists_loft assembly_line
atrium/public attic auditorium auto_factory auto_showroom bakery/shop ball_pit ballroom bank_vault
banquet_hall bar basement basketball_court/indoor bathroom bazaar/indoor beauty_salon bedchamber
bedroom beer_hall berth biology_laboratory bookstore booth/indoor bow_window/indoor bowling_alley
boxing_ring burial_chamber bus_interior butchers_shop cafeteria candy_store car_interior catacomb
chemistry_lab childs_room church/indoor classroom clean_room closet clothing_store cockpit
coffee_shop computer_room conference_center conference_room corridor delicatessen department_store
dining_hall dining_room discotheque dorm_room dressing_room drugstore elevator/door elevator_lobby
elevator_shaft engine_room entrance_hall escalator/indoor fabric_store fastfood_restaurant
flea_market/indoor florist_shop/indoor food_court galley garage/indoor general_store/indoor
gift_shop greenhouse/indoor gymnasium/indoor hangar/indoor hardware_store home_office home_theater
hospital_room hotel_room ice_cream_parlor ice_skating_rink/indoor jacuzzi/indoor jail_cell
jewelry_shop kindergarden_classroom kitchen laundromat lecture_room legislative_chamber
library/indoor living_room lobby locker_room market/indoor martial_arts_gym mezzanine
movie_theater/indoor museum/indoor music_studio natural_history_museum nursery nursing_home office
office_cubicles operating_room orchestra_pit pantry parking_garage/indoor pet_shop pharmacy
physics_laboratory pizzeria playroom pub/indoor reception recreation_room repair_shop restaurant
restaurant_kitchen sauna science_museum server_room shoe_shop shopping_mall/indoor shower stable
stage/indoor staircase storage_room subway_station/platform supermarket sushi_bar
swimming_pool/indoor television_room television_studio throne_room toyshop train_interior
train_station/platform utility_room veterinarians_office waiting_room wet_bar youth_hostel
`;

const NATURAL = `
badlands bamboo_forest beach butte canal/natural canyon cliff coast corn_field creek crevasse
desert/sand desert/vegetation field/wild forest/broadleaf forest_path glacier grotto hot_spring
ice_floe ice_shelf iceberg islet lagoon lake/natural marsh mountain mountain_snowy ocean orchard
pasture pond raft rainforest river rock_arch sky snowfield swamp swimming_hole tree_farm tundra
underwater/ocean_deep valley volcano waterfall watering_hole wave wheat_field
`;

const URBAN = `
airfield alley amphitheater amusement_park apartment_building/outdoor arch
archaelogical_excavation army_base athletic_field/outdoor balcony/exterior balcony/interior
barndoor baseball_field bazaar/outdoor beach_house beer_garden boat_deck bridge building_facade
bullring cabin/outdoor campsite campus canal/urban carrousel castle cemetery chalet church/outdoor
construction_site cottage courthouse courtyard crosswalk desert_road diner/outdoor doorway/outdoor
downtown driveway embassy excavation farm field_road fire_escape fire_station football_field
fountain garage/outdoor gas_station gazebo/exterior general_store/outdoor greenhouse/outdoor
hangar/outdoor harbor heliport hospital hotel/outdoor house hunting_lodge/outdoor
ice_skating_rink/outdoor industrial_area inn/outdoor japanese_garden junkyard kasbah
kennel/outdoor landfill landing_deck lawn library/outdoor lighthouse loading_dock lock_chamber
mansion manufactured_home market/outdoor mausoleum medina moat/water mosque/outdoor motel
museum/outdoor oast_house office_building oilrig pagoda palace parking_garage/outdoor parking_lot
patio pavilion phone_booth pier plaza porch promenade racecourse raceway railroad_track
residential_neighborhood restaurant_patio roof_garden runway sandbox schoolhouse shed shopfront
ski_resort skyscraper slum soccer_field stadium/baseball stadium/football stadium/soccer
stage/outdoor street swimming_pool/outdoor synagogue/outdoor temple/asia tower village
volleyball_court/outdoor water_park water_tower windmill zen_garden
`;

const INDOOR_AND_URBAN = `
bus_station/indoor ticket_booth
`;

const NATURAL_AND_URBAN = `
aqueduct barn boardwalk boathouse botanical_garden corral dam field/cultivated fishpond
forest_road formal_garden golf_course hayfield highway igloo mountain_path park picnic_area
playground rice_paddy rope_bridge ruin ski_slope topiary_garden tree_house trench vegetable_garden
viaduct vineyard wind_farm yard
`;

const LISTS: readonly (readonly [labels: string, groups: SceneGroups])[] = [
  [INDOOR, { indoor: true, natural: false, urban: false }],
  [NATURAL, { indoor: false, natural: true, urban: false }],
  [URBAN, { indoor: false, natural: false, urban: true }],
  [INDOOR_AND_URBAN, { indoor: true, natural: false, urban: true }],
  [NATURAL_AND_URBAN, { indoor: false, natural: true, urban: true }],
];

const groupsByLabel = new Map(
  LISTS.flatMap(([labels, groups]) =>
    labels
      .trim()
      .split(/\s+/)
      .map((label) => [label, groups] as const),
  ),
);

/** All 365 labels in the order of the network's output, which is the alphabet's by letter folder. */
export const SCENES: readonly string[] = [...groupsByLabel.keys()].sort(
  byFolder,
);

/**
 * What a label of Places365 is grouped under.
 *
 * @param label such as "church/outdoor", also as "/c/church/outdoor".
 * @returns undefined when there is no such label.
 */
export function groupsOfScene(label: string): SceneGroups | undefined {
  return groupsByLabel.get(label.replace(/^\/[a-z]\//, ''));
}

/** The published list is sorted with its folders, by code units: "_" after "/" and after digits. */
function byFolder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
