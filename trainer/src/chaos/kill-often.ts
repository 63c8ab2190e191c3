import type { ChildProcess } from 'node:child_process';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { type CliResult, runCommand } from '../testing/run-cli.ts';

/** A training that is killed and begun again until it comes to its end. */
export interface Subject {
  /** The words that run it; the same name goes on where it was. */
  command(name: string): readonly string[];
  /** Where it keeps what it goes on from. */
  folder(name: string): string;
  /** What it says once its work begins. */
  readonly begins: string;
  /** What it has come to, by name, to be compared. */
  result(name: string): ReadonlyMap<string, string>;
  /** What must not lie about after its end by itself, in sentences. */
  leftovers(name: string): readonly string[];
}

export interface KillReport {
  readonly seed: number;
  readonly kills: number;
  /** Trainings from beginning to end. */
  readonly trainings: number;
  /** Empty when every training came to the same, bit by bit. */
  readonly problems: readonly string[];
}

/** Part of the time of a whole training within which a process is killed. */
const WITHIN = 1 / 4;

/**
 * Kills trainings with SIGKILL at random moments of their work, again and again, and holds what they
 * come to against one that nobody disturbed.
 *
 * @param kills at least so many.
 */
export async function killOften(
  subject: Subject,
  { kills, seed }: { readonly kills: number; readonly seed: number },
  tell: (line: string) => void,
): Promise<KillReport> {
  const problems: string[] = [];
  const whole = await run(subject, 'whole', Infinity);
  if (whole.code !== 0) {
    return { seed, kills: 0, trainings: 0, problems: [whole.stderr] };
  }
  const expected = subject.result('whole');
  const random = mulberry32(seed);
  let killed = 0;
  let trainings = 0;
  while (killed < kills && problems.length === 0) {
    const name = `cut${trainings++}`;
    for (;;) {
      const delay = random() * whole.worked * WITHIN;
      const { code, stderr } = await run(
        subject,
        name,
        killed < kills ? delay : Infinity,
      );
      if (code === 0) break;
      if (code !== null) return failed(`${name}: ${stderr}`);
      killed++;
    }
    const found = subject.result(name);
    for (const [key, value] of expected) {
      if (found.get(key) === value) continue;
      problems.push(`${name}: ${key} differs`);
    }
    problems.push(...subject.leftovers(name));
    tell(`${name} is done; ${killed} of ${kills} kills`);
  }
  return { seed, kills: killed, trainings, problems };

  function failed(problem: string): KillReport {
    return { seed, kills: killed, trainings, problems: [problem] };
  }
}

/**
 * @param delay milliseconds from the beginning of its work to its end by SIGKILL.
 * @returns its code is null when it was killed.
 */
async function run(
  subject: Subject,
  name: string,
  delay: number,
): Promise<CliResult & { readonly worked: number }> {
  let timer: NodeJS.Timeout | undefined;
  let since = performance.now();
  const watch = (child: ChildProcess) => {
    let said = '';
    const listen = (data: unknown) => {
      if (said.includes(subject.begins)) return;
      said += String(data);
      if (!said.includes(subject.begins)) return;
      since = performance.now();
      if (delay < Infinity) {
        timer = setTimeout(() => child.kill('SIGKILL'), delay);
      }
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
  };
  const result = await runCommand(subject.command(name), watch);
  clearTimeout(timer);
  return { ...result, worked: performance.now() - since };
}
