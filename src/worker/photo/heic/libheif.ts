import factory from 'libheif-js/libheif-wasm/libheif.js';
import wasmUrl from 'libheif-js/libheif-wasm/libheif.wasm?url';

/** The part of libheif's JavaScript that is used here; its own types know only the C functions. */
export interface Heif {
  readonly HeifDecoder: new () => {
    /** The context's handle, null before the first file. */
    readonly decoder: unknown;
    /** Empty when the file is damaged. */
    decode(bytes: Uint8Array): HeifImage[];
  };
  readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: unknown };
  heif_js_decode_image2(
    handle: unknown,
    colorSpace: unknown,
    chroma: unknown,
  ): Promise<HeifPicture | HeifError> | HeifPicture | HeifError;
  heif_image_release(image: unknown): void;
  heif_context_free(context: unknown): void;
}

export interface HeifImage {
  readonly handle: unknown;
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  free(): void;
}

interface HeifPicture {
  readonly image: unknown;
  readonly channels: readonly {
    readonly width: number;
    readonly height: number;
    /** Bytes from one row to the next. */
    readonly stride: number;
    readonly data: Uint8Array;
  }[];
}

interface HeifError {
  readonly code: unknown;
  readonly message: string;
}

/** Fetches the decoder's program and starts it. */
export async function openHeif(): Promise<Heif> {
  const answer = await fetch(wasmUrl);
  if (!answer.ok) throw new Error(`the decoder: HTTP ${answer.status}`);
  const wasmBinary = await answer.arrayBuffer();
  return factory({ wasmBinary }) as unknown as Heif;
}
