import type { ModelCard } from '../../../core/formats/card.ts';

/**
 * Where weights outlive a visit. Files are named by the SHA-256 that their card gives them, so two
 * versions share what they have in common, and a file that stops short is simply not there yet.
 * Every call may be refused: by a full disk, a private window, another tab.
 */
export interface WeightStore {
  readonly kind: 'opfs' | 'cache';
  /** Bytes that are there of a file; 0 when nothing is. */
  size(sha256: string): Promise<number>;
  /** What is there of a file, whole or not; nobody has checked it. */
  read(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Writes a file from byte `at` on; what lay behind is gone. */
  open(sha256: string, at: number): Promise<WeightWriter>;
  remove(sha256: string): Promise<void>;
  /** All files, whole or not. */
  files(): Promise<
    readonly { readonly sha256: string; readonly bytes: number }[]
  >;
  /** Unchecked cards by their key. */
  cards(): Promise<ReadonlyMap<string, unknown>>;
  putCard(key: string, card: ModelCard): Promise<void>;
  removeCard(key: string): Promise<void>;
}

export interface WeightWriter {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Makes sure that what was written stays. */
  close(): Promise<void>;
}

/** The card whose files are all there and have reproduced its known answer. */
export const installedKey = (modelUrl: string): string =>
  encodeURIComponent(new URL(modelUrl).pathname);

/** The card whose files are on their way; tidying up must leave them alone. */
export const pendingKey = (modelUrl: string): string =>
  `${installedKey(modelUrl)}.pending`;

export const isPending = (key: string): boolean => key.endsWith('.pending');
