import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { type CliResult, runCommand } from './run-cli.ts';

/** Root may mount; others may within a namespace of their own, where the system allows that. */
const NAMESPACE = process.getuid?.() === 0 ? ['-m'] : ['-U', '-r', '-m'];

const SCRIPT = `
  size=$1 disk=$2 kept=$3
  shift 3
  mount -t tmpfs -o "size=$size" none "$disk" && cp -R "$kept/." "$disk/" || exit 99
  "$@"
  code=$?
  rm -rf "$kept"
  cp -R "$disk" "$kept"
  exit $code`;

/** Whether a disk of any size can be mounted here for a test. */
export function canMount(): boolean {
  try {
    const probe = ['sh', '-c', 'mount -t tmpfs -o size=64k none /mnt'];
    execFileSync('unshare', [...NAMESPACE, ...probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a command with a folder on a disk of its own, a small one. What lies in the folder is there, and
 * what the command leaves comes back.
 *
 * @param size of the disk, such as 900k.
 */
export async function onSmallDisk(
  size: string,
  folder: string,
  command: readonly string[],
): Promise<CliResult> {
  const kept = `${folder}.kept`;
  mkdirSync(folder, { recursive: true });
  cpSync(folder, kept, { recursive: true });
  const result = await runCommand([
    ...['unshare', ...NAMESPACE, 'sh', '-c', SCRIPT, 'sh'],
    ...[size, folder, kept, ...command],
  ]);
  rmSync(folder, { recursive: true });
  renameSync(kept, folder);
  return result;
}

/** The command with a limit to the size of every file that it writes, in KiB: "ulimit -f". */
export function withFileLimit(
  kib: number,
  command: readonly string[],
): string[] {
  // POSIX counts blocks of 512 bytes.
  const script = `ulimit -f ${2 * kib}; exec "$@"`;
  return ['sh', '-c', script, 'sh', ...command];
}
