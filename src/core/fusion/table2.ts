import type { FusionMode } from './fuse.ts';

/**
 * How often the first answer was right in the paper's own test (Alamayreh et al. 2022, Table 2,
 * Top-1 on the 76,269 photos of VIPPGeo's test set), by the way of fusing.
 */
export const PAPER_TOP1: Readonly<Record<FusionMode, number>> = {
  average: 0.66,
  max: 0.65,
  whole: 0.64,
  'upper-left': 0.57,
  'upper-right': 0.57,
  'lower-left': 0.6,
  'lower-right': 0.59,
  centre: 0.6,
};
