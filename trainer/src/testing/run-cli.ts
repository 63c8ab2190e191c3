import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type OnStart = (child: ChildProcess) => void;

/**
 * Runs the CLI in a process of its own.
 *
 * @param onStart gets the process, for example to kill it.
 */
export function runCli(
  args: readonly string[],
  onStart?: OnStart,
): Promise<CliResult> {
  return runCommand(commandOf('../cli.ts', args), onStart);
}

/** The words that run a TypeScript file of the trainer. */
export function commandOf(script: string, args: readonly string[]): string[] {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const file = path.resolve(import.meta.dirname, script);
  return [process.execPath, '--import', tsx, file, ...args];
}

/** Runs a command and keeps what it says. */
export function runCommand(
  [program, ...args]: readonly string[],
  onStart: OnStart = () => undefined,
): Promise<CliResult> {
  const child = spawn(program!, args);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += String(data)));
  child.stderr.on('data', (data) => (stderr += String(data)));
  onStart(child);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
