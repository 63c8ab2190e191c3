import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Backend } from '../choices.ts';
import type { Report } from '../report/report.ts';

const require = createRequire(import.meta.url);
const CLI = path.resolve(import.meta.dirname, '../../cli.ts');

export type Verdict =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: string };

/**
 * Whether a back-end loads and computes right gradients: `doctor` asks it in a process of its own, as
 * a library that does not fit takes its process down.
 */
export function verify(name: Backend): Promise<Verdict> {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const args = ['doctor', '--backend', name, '--no-speed', '--json'];
  const child = spawn(process.execPath, ['--import', tsx, CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += String(data)));
  child.stderr.on('data', (data) => (stderr += String(data)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const report = parse(stdout);
      if (code === 0 && report) return resolve({ ok: true, report });
      const told = report?.problem ?? stderr.trim().split('\n').at(-1);
      const reason = signal
        ? `it took its process down (${signal})`
        : told || `it ended with exit code ${code}`;
      resolve({ ok: false, reason: reason.replace(/\.$/, '') });
    });
  });
}

function parse(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined;
  }
}
