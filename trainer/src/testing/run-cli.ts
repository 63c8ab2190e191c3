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

/**
 * Runs the CLI in a process of its own.
 *
 * @param onStart gets the process, for example to kill it.
 */
export function runCli(
  args: readonly string[],
  onStart: (child: ChildProcess) => void = () => undefined,
): Promise<CliResult> {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const cli = path.join(import.meta.dirname, '../cli.ts');
  const child = spawn(process.execPath, ['--import', tsx, cli, ...args]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += String(data)));
  child.stderr.on('data', (data) => (stderr += String(data)));
  onStart(child);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
