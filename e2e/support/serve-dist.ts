import { preview } from 'vite';
import { root } from '../../scripts/lib/paths.mjs';
import globalSetup from './global-setup.ts';

/** Serves the built page with the test network beside it, for scripts outside the test runner. */
export async function serveDist(): Promise<{
  /** Ends in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}> {
  await globalSetup();
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { port: 0, host: 'localhost' },
  });
  return {
    url: server.resolvedUrls!.local[0]!,
    close: () => server.close(),
  };
}
