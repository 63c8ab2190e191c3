/** A picture the visitor gave, with an address under which the page can show it. */
export interface Photo {
  /** Counts up, so that views can tell one photo from the next. */
  readonly id: number;
  readonly blob: Blob;
  /** Empty where the browser gives no name, as for some pasted pictures. */
  readonly name: string;
  /** An object URL; the session revokes it when the photo leaves the screen. */
  readonly url: string;
}

export type ObjectUrls = Pick<
  typeof URL,
  'createObjectURL' | 'revokeObjectURL'
>;

let count = 0;

/** Gives a file its object URL. */
export function photoOf(file: Blob, urls: ObjectUrls): Photo {
  return {
    id: ++count,
    blob: file,
    name: file instanceof File ? file.name : '',
    url: urls.createObjectURL(file),
  };
}

/** The same photo with a picture that the browser can show; who holds the old address revokes it. */
export function withPreview(
  photo: Photo,
  preview: Blob,
  urls: ObjectUrls,
): Photo {
  return { ...photo, url: urls.createObjectURL(preview) };
}
