import { parentPort, workerData } from 'node:worker_threads';
import { help, type HelperOrder } from '../threads/helper.ts';

// A helper as a thread of Node.
help(workerData as HelperOrder, () => parentPort!.postMessage('ready')).catch(
  (error: unknown) => {
    throw error;
  },
);
