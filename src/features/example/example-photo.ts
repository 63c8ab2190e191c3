const FILE = 'summer-palace.jpg';

export interface Example {
  readonly file: File;
  /** An object URL, which lives as long as the page. */
  readonly url: string;
}

/**
 * Fetches the example before it is asked for, so that trying it asks the network for nothing.
 *
 * @param base the page's own address; ends in a slash.
 * @returns undefined when the site ships without it.
 */
export async function fetchExample(base: URL): Promise<Example | undefined> {
  try {
    const answer = await fetch(new URL(`examples/${FILE}`, base));
    const photo = await answer.blob();
    // Some hosts answer with the page itself where a file is missing.
    if (!answer.ok || !photo.type.startsWith('image/')) return undefined;
    const file = new File([photo], FILE, { type: photo.type });
    return { file, url: URL.createObjectURL(file) };
  } catch {
    return undefined;
  }
}
