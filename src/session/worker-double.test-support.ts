import { expose } from 'comlink';
import type { ClassifierWorker } from '../worker/api.ts';

/** Stands for a Worker: a port to an object on this thread, so that messages are real. */
export class WorkerDouble extends EventTarget {
  readonly #port: MessagePort;
  readonly #ports: MessagePort[];
  terminated = false;

  constructor(service: ClassifierWorker) {
    super();
    const { port1, port2 } = new MessageChannel();
    expose(service, port2);
    this.#port = port1;
    this.#ports = [port1, port2];
    port1.addEventListener('message', (event) =>
      this.dispatchEvent(
        new MessageEvent('message', { data: event.data as unknown }),
      ),
    );
    port1.start();
  }

  postMessage(message: unknown, transferables: Transferable[]): void {
    this.#port.postMessage(message, transferables);
  }

  terminate(): void {
    this.terminated = true;
    this.#ports.forEach((port) => port.close());
  }
}
