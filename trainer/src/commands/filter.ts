import { type Command, Option } from 'commander';
import { openCsv } from '../csv/read-csv.ts';
import { UserError } from '../errors.ts';
import { MeasureCache } from '../files/measure-cache.ts';
import {
  FACE_DETECTORS,
  FaceDetector,
  type FaceDetectorName,
} from '../filter/faces.ts';
import { filterCsv, type FilterReport } from '../filter/filter.ts';
import { pixelsOf } from '../filter/measure.ts';
import {
  DEFAULT_FILTER_OPTIONS as D,
  FILTERS,
  type FilterOptions,
} from '../filter/options.ts';
import { PlacesClassifier } from '../filter/places.ts';
import { groupsOfScene } from '../filter/scenes.ts';
import { startProgress } from '../progress.ts';
import {
  type Context,
  numberFlag,
  percent,
  positiveFlag,
  shareFlag,
} from './command.ts';

export interface FilterFlags extends FilterOptions {
  readonly csv: string;
  readonly out: string;
  readonly places?: string;
  readonly labels?: string;
  readonly faceDetector: FaceDetectorName;
  readonly json?: boolean;
}

/** Adds `filter` to the CLI. */
export function registerFilter(program: Command, context: Context): void {
  program
    .command('filter')
    .description(
      "keep the photos that the paper's section 3.1 keeps, by their columns and, where those are silent, by their pixels",
    )
    .requiredOption('--csv <file>', 'photos, such as photos.csv of download')
    .requiredOption('--out <file>', 'CSV of the photos that are kept')
    .option('--urban <p>', 'keep above this', shareFlag, D.urban)
    .option(
      '--scenes <n>',
      'likeliest scenes whose urban ones are summed',
      positiveFlag,
      D.scenes,
    )
    .option(
      '--places <onnx>',
      'a Places365 classifier, for photos without Prob_urban',
    )
    .option('--labels <file>', 'its labels, as categories_places365.txt')
    .option(
      '--grey <x>',
      'drop when channels differ less on average, of 255',
      numberFlag,
      D.grey,
    )
    .option('--since <year>', 'drop older photos', positiveFlag, D.since)
    .option(
      '--faces <share>',
      'drop when faces fill more of the area',
      shareFlag,
      D.faces,
    )
    .addOption(
      new Option('--face-detector <name>', 'tiny is fast, ssd is thorough')
        .choices([...FACE_DETECTORS])
        .default('tiny'),
    )
    .option('--subjects <scenes...>', 'labels of Places365 that are dropped', [
      ...D.subjects,
    ])
    .addOption(
      new Option('--skip <filters...>', 'filters that are not applied')
        .choices([...FILTERS])
        .default([], 'none'),
    )
    .option('--json', 'the report as one JSON object on stdout')
    .addHelpText(
      'after',
      `
Beside OUT.csv: OUT.reasons.csv (the verdict on every row) and OUT.measures.jsonl
(what was measured, so that a killed run goes on).`,
    )
    .action((flags: FilterFlags) => filter(flags, context));
}

/**
 * `filter`: the paper's section 3.1.
 *
 * @throws UserError for inputs that cannot be read or do not fit.
 */
export async function filter(
  flags: FilterFlags,
  { signal, log, print }: Context,
): Promise<void> {
  checkSubjects(flags.subjects);
  const csv = await openCsv(flags.csv);
  let total = 0;
  for await (const _row of csv.rows()) total++;
  const stem = flags.out.replace(/\.csv$/i, '');
  const places = await placesOf(flags);
  const cache = await MeasureCache.open(`${stem}.measures.jsonl`);
  const progress = startProgress('filter', total);
  let detector: Promise<FaceDetector> | undefined;
  let report: FilterReport;
  try {
    const instruments = {
      ...{ cache, places, scenes: flags.scenes, detector: flags.faceDetector },
      faces: () => (detector ??= FaceDetector.load(flags.faceDetector, log)),
    };
    const files = { out: flags.out, reasons: `${stem}.reasons.csv` };
    report = await filterCsv(
      csv,
      files,
      flags,
      (file) => pixelsOf(file, instruments),
      {
        log,
        onRow: () => {
          signal.throwIfAborted();
          progress.step();
        },
      },
    );
  } finally {
    progress.done();
    cache.close();
  }
  tell(report, flags, { signal, log, print });
}

async function placesOf({
  places,
  labels,
}: FilterFlags): Promise<PlacesClassifier | undefined> {
  if (places === undefined && labels === undefined) return undefined;
  if (places === undefined || labels === undefined) {
    throw new UserError('--places and --labels go together: give both.');
  }
  return PlacesClassifier.load(places, labels);
}

function checkSubjects(subjects: readonly string[]): void {
  const unknown = subjects.find((label) => !groupsOfScene(label));
  if (unknown !== undefined) {
    throw new UserError(`--subjects: "${unknown}" is no label of Places365.`);
  }
}

function tell(
  report: FilterReport,
  { json, places }: FilterFlags,
  { log, print }: Context,
): void {
  const { rows, kept, dropped, unknown } = report;
  if (unknown.urban > 0 && places === undefined) {
    log(
      `${unknown.urban} photos have no Prob_urban and were kept without knowing: give --places and --labels.`,
    );
  }
  if (json) {
    print(JSON.stringify(report));
    return;
  }
  print(`rows       ${rows}`);
  for (const [name, n] of Object.entries(dropped)) {
    print(`${name.padEnd(10)} ${-n} (${percent(n / rows)})`);
  }
  print(`kept       ${kept} (${percent(kept / rows)})`);
}
