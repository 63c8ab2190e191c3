import { spawn } from 'node:child_process';
import { npmScript, root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] default: the repository's root.
 * @property {Record<string, string | undefined>} [env] laid over this process's own.
 * @property {import('node:child_process').StdioOptions} [stdio] default: everything inherited.
 * @property {number} [timeout] milliseconds after which the child is ended.
 * @property {boolean} [shell]
 */

/** Everything the child prints goes to stderr, so that stdout stays free for an answer. */
export const QUIET_STDOUT = /** @type {const} */ (['ignore', 2, 2]);

/**
 * Runs a command until it ends. Ctrl-C reaches the child through the terminal; we wait for it to
 * clean up, and pass on SIGTERM, which only we are sent.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + signal as shells say it; 127 when it cannot start.
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = {}, stdio = 'inherit', timeout, shell } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio,
      shell: shell ?? false,
      windowsHide: true,
      ...(timeout ? { timeout } : {}),
    });
    const wait = () => {};
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', pass);
    const end = (/** @type {number} */ code) => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      resolve(code);
    };
    child.on('error', () => end(127));
    child.on('close', (code, signal) => {
      if (signal) console.error(`\n${args[0] ?? command}: ended by ${signal}`);
      end(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/**
 * Runs a script with this very Node.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/**
 * Runs npm.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const script = npmScript();
  if (script) return runNode([script, ...args], options);
  // npm is a batch file on Windows, which only a shell starts; no argument of ours needs quoting.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
