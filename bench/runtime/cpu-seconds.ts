import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second of /proc's clocks, on every Linux there is. */
const TICKS = 100;

/**
 * CPU time of a process and all its descendants, in seconds; NaN where there is no /proc.
 */
export function cpuSeconds(pid: number): number {
  let entries: string[];
  try {
    entries = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return NaN;
  }
  const parents = new Map<number, number>();
  const ticks = new Map<number, number>();
  for (const entry of entries) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      // The name in brackets may hold blanks.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(entry), Number(fields[1]));
      ticks.set(Number(entry), Number(fields[11]) + Number(fields[12]));
    } catch {
      // It has just ended.
    }
  }
  const belongs = (one: number): boolean => {
    for (let at: number | undefined = one; at; at = parents.get(at)) {
      if (at === pid) return true;
    }
    return false;
  };
  let sum = 0;
  for (const [one, spent] of ticks) if (belongs(one)) sum += spent;
  return sum / TICKS;
}
