import {
  FUSION_MODES,
  type FusionMode,
} from '../../../src/core/fusion/fuse.ts';

/** A row of Table 1; null where a method does not tell. */
export interface Table1Row {
  readonly method: string;
  readonly n: number;
  readonly top1: number;
  readonly top3: number | null;
  readonly top5: number | null;
  readonly top10: number | null;
  readonly balanced: number;
}

export interface Table2Row {
  readonly top1: number;
  readonly top5: number;
  readonly balanced: number;
}

export interface PaperSet {
  readonly key: string;
  readonly name: string;
  readonly table1: readonly Table1Row[];
  readonly table2: Readonly<Record<FusionMode, Table2Row>>;
}

// Source: Alamayreh et al. 2022, https://arxiv.org/abs/2209.02429, Tables 1 and 2.
const METHODS = [
  'ISN, state of the art [4]',
  'ISN trained on VIPPGeo',
  'Proposed method',
];

const TABLE_1 = {
  im2gps: [
    [0.8, 0.88, 0.88, 0.91, 0.75],
    [0.75, 0.82, 0.84, 0.88, 0.72],
    [0.8, 0.91, 0.97, 0.98, 0.8],
  ],
  im2gps3k: [
    [0.66, 0.76, 0.8, 0.85, 0.51],
    [0.6, 0.72, 0.77, 0.82, 0.5],
    [0.67, 0.83, 0.88, 0.94, 0.56],
  ],
  vippgeo: [
    [0.41, 0.52, 0.57, 0.65, 0.31],
    [0.63, 0.73, 0.76, 0.81, 0.55],
    [0.66, 0.81, 0.87, 0.93, 0.6],
  ],
} as const;

const TABLE_2 = {
  im2gps: {
    'upper-left': [0.73, 0.93, 0.69],
    'upper-right': [0.73, 0.94, 0.74],
    'lower-left': [0.69, 0.9, 0.64],
    'lower-right': [0.68, 0.89, 0.67],
    centre: [0.72, 0.95, 0.69],
    max: [0.75, 0.97, 0.78],
    whole: [0.72, 0.95, 0.65],
    average: [0.8, 0.97, 0.8],
  },
  im2gps3k: {
    'upper-left': [0.59, 0.85, 0.5],
    'upper-right': [0.6, 0.84, 0.5],
    'lower-left': [0.58, 0.84, 0.49],
    'lower-right': [0.59, 0.84, 0.47],
    centre: [0.6, 0.84, 0.51],
    max: [0.66, 0.88, 0.55],
    whole: [0.62, 0.87, 0.51],
    average: [0.67, 0.88, 0.56],
  },
  vippgeo: {
    'upper-left': [0.57, 0.83, 0.5],
    'upper-right': [0.57, 0.82, 0.49],
    'lower-left': [0.6, 0.83, 0.53],
    'lower-right': [0.59, 0.83, 0.52],
    centre: [0.6, 0.84, 0.54],
    max: [0.65, 0.86, 0.59],
    whole: [0.64, 0.86, 0.6],
    average: [0.66, 0.87, 0.6],
  },
} as const;

const SETS = [
  ['im2gps', 'Im2GPS', 102],
  ['im2gps3k', 'Im2GPS3k', 1001],
  ['vippgeo', 'VIPPGeo test', 76_269],
] as const;

/** What the paper prints of each of its three sets of test photos. */
export const PAPER_SETS: readonly PaperSet[] = SETS.map(([key, name, n]) => ({
  ...{ key, name },
  table1: TABLE_1[key].map(([top1, top3, top5, top10, balanced], i) => ({
    ...{ method: METHODS[i]!, n, top1, top3, top5, top10, balanced },
  })),
  table2: Object.fromEntries(
    FUSION_MODES.map((mode) => {
      const [top1, top5, balanced] = TABLE_2[key][mode];
      return [mode, { top1, top5, balanced }];
    }),
  ) as Record<FusionMode, Table2Row>,
}));
