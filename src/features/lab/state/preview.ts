import type { Asks } from '../../../session/asks.ts';

/**
 * The picture that the worker makes of a file which the browser cannot show. It comes with the first
 * report, so nothing is computed for it.
 *
 * @returns undefined when the browser can show the file by itself.
 * @throws as `Asks.ask`.
 */
export async function previewOf(
  ask: Asks['ask'],
  file: Blob,
): Promise<Blob | undefined> {
  const enough = new AbortController();
  let preview: Blob | undefined;
  try {
    await ask(
      { photo: file, views: ['whole'] },
      {
        signal: enough.signal,
        onProgress(progress) {
          if (progress.phase !== 'classifying') return;
          preview ??= progress.preview;
          enough.abort();
        },
      },
    );
  } catch (error) {
    if (!enough.signal.aborted) throw error;
  }
  return preview;
}
