import type { Bench } from './main.ts';
import { RUNTIMES } from './runtimes.ts';
import { median } from '../median.ts';

const ROUNDS = 5;

/** A table for people: runs every runtime on this machine, one after the other. */
export function showTable(bench: Bench): void {
  const button = document.querySelector('button')!;
  const copy = document.querySelectorAll('button')[1]!;
  const text = document.querySelector('pre')!;
  button.addEventListener('click', () => {
    button.disabled = true;
    void runAll(bench, (lines) => {
      text.textContent = lines.join('\n');
    }).finally(() => (copy.disabled = false));
  });
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text.textContent);
  });
}

async function runAll(
  bench: Bench,
  show: (lines: readonly string[]) => void,
): Promise<void> {
  const crops = 5;
  const threads = crossOriginIsolated ? navigator.hardwareConcurrency : 1;
  const lines = [
    `adapter: ${(await bench.adapter()) ?? 'none'}`,
    `browser: ${navigator.userAgent}`,
    `${crops} crops, ${threads} threads, milliseconds: median (least to most) of ${ROUNDS}`,
    '',
  ];
  show(lines);
  let wanted: readonly number[] | undefined;
  for (const name of Object.keys(RUNTIMES)) {
    const at = lines.push(`${name}: ...`) - 1;
    show(lines);
    try {
      const { id, logits } = await bench.load(name, crops, threads);
      wanted ??= logits;
      const off = Math.max(...logits.map((y, i) => Math.abs(y - wanted![i]!)));
      const times: number[] = [];
      while (times.length < ROUNDS) times.push(await bench.run());
      const [least, most] = [Math.min(...times), Math.max(...times)];
      const figures = `${median(times).toFixed(1)} (${least.toFixed(1)} to ${most.toFixed(1)})`;
      lines[at] =
        `${name}: ${figures}; ${id}; logits differ by ${off.toExponential(1)}`;
    } catch (error) {
      lines[at] = `${name}: ${String(error)}`;
    }
    show(lines);
  }
}
