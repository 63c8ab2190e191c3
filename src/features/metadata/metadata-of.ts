import type { PlaceMetadata } from './metadata.ts';
import { readMetadata } from './read-metadata.ts';

const known = new WeakMap<Blob, Promise<PlaceMetadata>>();

/** What a file says of its place, read once for each file; never rejects. */
export function metadataOf(file: Blob): Promise<PlaceMetadata> {
  let metadata = known.get(file);
  if (!metadata) known.set(file, (metadata = readMetadata(file)));
  return metadata;
}
