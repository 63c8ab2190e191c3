// npm run trainer:chaos: the trainer under random kills and a server that does everything wrong.
import { Command, Option } from 'commander';
import { positiveFlag } from '../commands/command.ts';
import { downloadChaos, type DownloadReport } from './download-chaos.ts';
import { killOften, type KillReport } from './kill-often.ts';
import { RECIPES, subjectOf } from './subjects.ts';

const PARTS = [...RECIPES, 'download'] as const;
type Part = (typeof PARTS)[number];

interface Flags {
  readonly only: readonly Part[];
  readonly kills: number;
  readonly epochs: number;
  readonly photos: number;
  readonly seed: number;
  readonly json?: boolean;
}

type Report = { readonly part: Part } & (KillReport | DownloadReport);

const program = new Command('npm run trainer:chaos --')
  .description(
    'kills small trainings and a download from a rude server at random moments, and looks closely at what they come to',
  )
  .addOption(
    new Option('--only <parts...>', 'not everything')
      .choices([...PARTS])
      .default([...PARTS]),
  )
  .option('--kills <n>', 'of each part', positiveFlag, 50)
  .option('--epochs <n>', 'of each training', positiveFlag, 12)
  .option('--photos <n>', 'to download', positiveFlag, 400)
  .option('--seed <n>', 'of everything that is random', positiveFlag, 1)
  .option('--json', 'one JSON array on stdout');

const flags = program.parse().opts<Flags>();
const reports: Report[] = [];
for (const part of flags.only) {
  const tell = (line: string) => console.error(`${part}: ${line}`);
  const report =
    part === 'download'
      ? await downloadChaos(flags, tell)
      : await killOften(await subjectOf(part, flags.epochs), flags, tell);
  reports.push({ part, ...report });
}
if (flags.json) console.log(JSON.stringify(reports));
else for (const report of reports) console.log(sentences(report));
if (reports.some(({ problems }) => problems.length > 0)) process.exitCode = 1;

function sentences({ part, problems, ...counts }: Report) {
  const numbers = Object.entries(counts).flatMap(([name, value]) =>
    typeof value === 'number' ? [`${name} ${value}`] : [],
  );
  const verdict = problems.length > 0 ? problems : ['all as it should be'];
  return [`${part}: ${numbers.join(', ')}`, ...verdict].join('\n  ');
}
