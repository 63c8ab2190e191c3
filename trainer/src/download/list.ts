import path from 'node:path';
import { type CsvFile, openCsv } from '../csv/read-csv.ts';
import { UserError } from '../errors.ts';
import { safeId } from './safe-id.ts';
import { inShard, type Shard } from './shard.ts';

/** One row of a list that names a photo and its address. */
export interface ListedPhoto {
  readonly id: string;
  /** {@link safeId} of the id: the picture's name without its ending. */
  readonly name: string;
  readonly url: string;
  /** All columns of the row. */
  readonly values: Readonly<Record<string, string>>;
  /** The list's name, such as "train" for train.csv. */
  readonly list: string;
  /** File and line, for messages. */
  readonly where: string;
}

/** What reading through the lists came across besides photos. */
export interface ListCounts {
  rows: number;
  photos: number;
  /** Rows of photos that came earlier. */
  duplicates: number;
  /** Rows without an id or address. */
  unusable: number;
}

const ID_COLUMNS = ['IMG_ID', 'image_id', 'id'];
const URL_COLUMN = 'url';

/** The lists of one run, to be read through as often as needed. */
export class PhotoLists {
  readonly columns: readonly string[];
  readonly #files: readonly CsvFile[];
  readonly #shard: Shard | undefined;

  private constructor(files: readonly CsvFile[], shard: Shard | undefined) {
    this.#files = files;
    this.#shard = shard;
    this.columns = [...new Set(files.flatMap((file) => file.columns))];
  }

  /** @throws UserError when a file cannot be read or lacks its columns. */
  static async open(
    files: readonly string[],
    shard?: Shard,
  ): Promise<PhotoLists> {
    const opened: CsvFile[] = [];
    for (const file of files) {
      const csv = await openCsv(file, [URL_COLUMN]);
      if (!ID_COLUMNS.some((column) => csv.columns.includes(column))) {
        throw new UserError(
          `${file} has no column "IMG_ID". Its columns are: ${csv.columns.join(', ')}.`,
        );
      }
      opened.push(csv);
    }
    return new PhotoLists(opened, shard);
  }

  /**
   * Each photo of this shard once, in the order of the lists.
   *
   * @param counts is counted up on the way.
   * @param onUnusable hears of rows without an id or address.
   */
  async *photos(
    counts: ListCounts = newCounts(),
    onUnusable: (message: string) => void = () => undefined,
  ): AsyncGenerator<ListedPhoto> {
    const seen = new Set<string>();
    for (const csv of this.#files) {
      const idColumn = ID_COLUMNS.find((one) => csv.columns.includes(one))!;
      const list = path.basename(csv.file).replace(/\.csv$/i, '');
      for await (const { values, line } of csv.rows()) {
        counts.rows++;
        const id = values[idColumn]!.trim();
        const url = values[URL_COLUMN]!.trim();
        const where = `${csv.file}, line ${line}`;
        if (!id || !url) {
          counts.unusable++;
          onUnusable(`${where}: the ${id ? 'address' : 'id'} is empty.`);
        } else if (inShard(id, this.#shard)) {
          if (seen.has(id)) counts.duplicates++;
          else {
            seen.add(id);
            counts.photos++;
            yield { id, name: safeId(id), url, values, list, where };
          }
        }
      }
    }
  }
}

export function newCounts(): ListCounts {
  return { rows: 0, photos: 0, duplicates: 0, unusable: 0 };
}
