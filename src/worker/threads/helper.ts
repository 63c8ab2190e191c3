import {
  help,
  type HelperOrder,
} from '../../model/wasm-simd/threads/helper.ts';

// The whole life of a worker beside ours: it gets one message, answers it and works from then on.
addEventListener(
  'message',
  ({ data }: MessageEvent<HelperOrder>) => {
    const say = (problem?: string) => postMessage(problem);
    void help(data, say).catch((error: unknown) => say(String(error)));
  },
  { once: true },
);
