import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import type { ViewName } from '../../../src/core/geometry/views.ts';
import { UserError } from '../errors.ts';
import { JournalWriter, readJournal } from '../files/journal.ts';
import { lockFolder } from '../files/lock.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import {
  decodeLogits,
  encodeLogits,
  headerOf,
  LOGITS_FORMAT,
  type LogitsHeader,
  type LogitsLine,
} from './logits-lines.ts';
import type { LogitsKeeper, Scores, ViewScores } from './score-photos.ts';

/** Logits on the disk: a run that was stopped goes on, and later reports need no second pass. */
export class LogitsFile implements LogitsKeeper {
  readonly #known: ReadonlyMap<string, LogitsLine>;
  readonly #writer: JournalWriter;
  readonly #folder: string;
  readonly #unlock: () => void;

  private constructor(
    known: ReadonlyMap<string, LogitsLine>,
    writer: JournalWriter,
    folder: string,
    unlock: () => void,
  ) {
    this.#known = known;
    this.#writer = writer;
    this.#folder = folder;
    this.#unlock = unlock;
  }

  /**
   * @param list the list of photos, which their paths are relative to.
   * @throws UserError when the file holds another network's logits or is in use.
   */
  static async open(
    file: string,
    card: ModelCard,
    list: string,
  ): Promise<LogitsFile> {
    const own = headerOf(card);
    const unlock = lockFolder(
      path.dirname(file),
      `.${path.basename(file)}.lock`,
    );
    try {
      const known = new Map<string, LogitsLine>();
      if (existsSync(file)) {
        const { header, lines } = await readAll(file);
        if (header.network !== own.network) {
          throw new UserError(
            `${file} holds the logits of another network (${header.model} ${header.version}). Name another file.`,
          );
        }
        for (const line of lines) known.set(line.file, line);
      }
      const writer = new JournalWriter(file);
      // Written anew each time: the card's temperature and threshold may have changed since.
      writer.append(own);
      return new LogitsFile(known, writer, path.dirname(list), unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  }

  find(
    photo: LabelledPhoto,
    views: readonly ViewName[],
  ): ViewScores | undefined {
    const line = this.#known.get(this.#nameOf(photo));
    if (!line || line.bytes !== sizeOf(photo.file)) return undefined;
    const { logits, participation } = line;
    // Files of an older version have none: those photos are scored again.
    const isThere = (view: ViewName) =>
      logits?.[view] && participation?.[view] !== undefined;
    return views.every(isThere)
      ? { logits: decodeLogits(logits!), participation: participation! }
      : undefined;
  }

  keep(photo: LabelledPhoto, { logits, participation }: ViewScores): void {
    this.#writer.append({
      ...this.#about(photo),
      logits: encodeLogits(logits),
      ...(participation && { participation }),
    });
  }

  keepUnreadable(photo: LabelledPhoto, reason: string): void {
    this.#writer.append({ ...this.#about(photo), reason });
  }

  close(): void {
    this.#writer.sync();
    this.#writer.close();
    this.#unlock();
  }

  #nameOf(photo: LabelledPhoto): string {
    return path.relative(this.#folder, photo.file).split(path.sep).join('/');
  }

  #about(photo: LabelledPhoto): LogitsLine {
    const { id, country, classId, split, source } = photo;
    return {
      ...{ file: this.#nameOf(photo), bytes: sizeOf(photo.file) },
      ...{ id, country, classId, split, source },
    };
  }
}

/**
 * Reads what {@link LogitsFile} wrote.
 *
 * @param split only the photos of this split.
 * @throws UserError when the file is not there or is no file of logits.
 */
export async function readLogits(
  file: string,
  split?: string,
): Promise<{ header: LogitsHeader; scores: Scores }> {
  const { header, lines } = await readAll(file);
  const latest = new Map(lines.map((line) => [line.file, line]));
  const scored = [];
  const unreadable = [];
  for (const line of latest.values()) {
    const { logits, participation, reason = '', ...about } = line;
    if (split !== undefined && about.split !== split) continue;
    const photo: LabelledPhoto = { ...about, licenceTier: '', line: 0 };
    if (logits)
      scored.push({
        ...{ photo, logits: decodeLogits(logits) },
        ...(participation && { participation }),
      });
    else unreadable.push({ file: about.file, reason });
  }
  return { header, scores: { scored, unreadable } };
}

async function readAll(
  file: string,
): Promise<{ header: LogitsHeader; lines: LogitsLine[] }> {
  if (!existsSync(file)) {
    throw new UserError(`${file} is not there. Check the path of the logits.`);
  }
  let header: LogitsHeader | undefined;
  const lines: LogitsLine[] = [];
  for await (const entry of readJournal<LogitsLine | LogitsHeader>(file)) {
    if (!('format' in entry)) lines.push(entry);
    else if (entry.format === LOGITS_FORMAT) header = entry;
  }
  if (!header) {
    throw new UserError(
      `${file} is no file of logits that "evaluate --logits" wrote.`,
    );
  }
  return { header, lines };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? -1;
}
