import type { Tf } from '../backend/load-tf.ts';

/** Numbers by name, along the steps. */
export interface Scalars {
  write(step: number, values: Readonly<Record<string, number>>): void;
  close(): void;
}

interface SummaryWriter {
  scalar(name: string, value: number, step: number): void;
  flush(): void;
}

const SILENT: Scalars = { write: () => undefined, close: () => undefined };

/**
 * Writes files that `tensorboard --logdir DIR` shows, by tfjs-node's own writer.
 *
 * @param folder undefined: nothing is written.
 * @param log gets a sentence where the back-end has no such writer.
 */
export function openTensorBoard(
  tf: Tf,
  folder: string | undefined,
  log: (line: string) => void,
): Scalars {
  if (folder === undefined) return SILENT;
  const { node } = tf as unknown as {
    node?: { summaryFileWriter?: (folder: string) => SummaryWriter };
  };
  if (!node?.summaryFileWriter) {
    log(
      `--tensorboard needs tfjs-node, and this back-end is ${tf.getBackend()}: nothing is written to ${folder}. The same numbers are in log.jsonl.`,
    );
    return SILENT;
  }
  const writer = node.summaryFileWriter(folder);
  return {
    write: (step, values) => {
      for (const [name, value] of Object.entries(values)) {
        writer.scalar(name, value, step);
      }
      writer.flush();
    },
    close: () => writer.flush(),
  };
}
