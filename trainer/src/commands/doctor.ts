import type { Command } from 'commander';
import { BACKEND_NAMES } from '../backend/choices.ts';
import { type Report, makeReport } from '../backend/report/report.ts';
import { UserError } from '../errors.ts';
import type { Context } from './command.ts';

interface DoctorFlags {
  readonly json?: boolean;
  readonly speed: boolean;
}

export function registerDoctor(program: Command, context: Context): void {
  program
    .command('doctor')
    .description('what computes here, whether it computes right, and how fast')
    .option('--no-speed', 'leave out the measured GFLOPS')
    .option('--json', 'one JSON object on stdout')
    .action((flags: DoctorFlags) => doctor(flags, context));
}

/**
 * `doctor`: prints what was found.
 *
 * @throws UserError when the back-end cannot be had or computes wrong gradients.
 */
async function doctor(
  { json, speed }: DoctorFlags,
  { print }: Context,
): Promise<void> {
  const report = await makeReport({ speed });
  if (json) print(JSON.stringify(report));
  else for (const line of linesOf(report)) print(line);
  if (report.problem) throw new UserError(report.problem);
}

/** A report for people. */
export function linesOf(report: Report): string[] {
  const { machine, packages, backend, gradients, gflops, notes } = report;
  const row = (name: string, text: string) => `${name.padEnd(15)}${text}`;
  const lines = [
    row('Node', machine.node),
    row('System', machine.os),
    row('Processor', `${machine.cpu}, ${machine.cores} cores`),
    row(
      'Memory',
      `${machine.memoryGiB} GiB, ${machine.freeMemoryGiB} GiB free`,
    ),
    row('Disk', `${machine.disk.freeGiB} GiB free at ${machine.disk.folder}`),
    ...gpuLines(report).map((text, i) => row(i === 0 ? 'GPU' : '', text)),
    row('CUDA', machine.cuda.reason),
    ...Object.entries(packages).map(([name, version], i) =>
      row(i === 0 ? 'Packages' : '', `${name} ${version ?? 'not installed'}`),
    ),
    ...notes.map((note) => row('Note', note)),
  ];
  if (backend) {
    const { name, label, software, libtensorflow: library } = backend;
    lines.push(row('Computes', `${BACKEND_NAMES[name]}: ${label}`));
    if (software) {
      lines.push(row('', 'a program on the processor stands in for a GPU'));
    }
    if (library) {
      const from =
        library.from === 'wheel' ? 'from the Python wheel' : 'prebuilt';
      lines.push(row('libtensorflow', `${library.version}, ${from}`));
    }
  }
  if (gradients) {
    const { difference, threshold, worst, ok } = gradients;
    lines.push(
      row(
        'Gradients',
        `${ok ? 'right' : 'WRONG'}: at most ${difference.toExponential(1)} from the plain CPU's (${worst}; allowed ${threshold})`,
      ),
    );
  }
  if (gflops) {
    const { matmul, convForward, convForwardAndBackward } = gflops;
    lines.push(
      row('Matmul', `${matmul.toFixed(1)} GFLOPS`),
      row('Convolution', `${convForward.toFixed(1)} GFLOPS forward`),
      row('', `${convForwardAndBackward.toFixed(1)} with both gradients`),
    );
  }
  return lines;
}

function gpuLines({ machine }: Report): string[] {
  if (machine.gpus.length === 0) return ['none found'];
  return machine.gpus.map(({ vendor, name, nvidia }) =>
    nvidia
      ? `${name}, ${(nvidia.memoryMiB / 1024).toFixed(1)} GiB, driver ${nvidia.driver}, compute capability ${nvidia.capability.toFixed(1)}`
      : name.includes(vendor)
        ? name
        : `${vendor} ${name}`,
  );
}
