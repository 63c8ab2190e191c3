import { type Backend, BACKEND_NAMES } from '../choices.ts';
import type { CudaRoad } from '../hardware/cuda.ts';
import type { Hardware } from '../hardware/order.ts';
import type { OptionalBackend, SetupRecord } from '../load/optional.ts';
import type { Verdict } from './verify.ts';

/** What changes the machine; tests put fakes in its place. */
export interface Hands {
  /** @returns why the packages could not be installed, else undefined. */
  packages(name: OptionalBackend): Promise<string | undefined>;
  /** @returns why TensorFlow could not be set up that way, else undefined. */
  cuda(road: CudaRoad): Promise<string | undefined>;
  tensorflow(): Promise<string | undefined>;
  verify(name: Backend): Promise<Verdict>;
  /** Tells later runs whether `auto` may choose a back-end. */
  record(name: OptionalBackend, record: Omit<SetupRecord, 'node'>): void;
}

export interface SetupOptions {
  /** Only this one; left out: the best that works. */
  readonly only?: Backend;
  /** Try even what the hardware does not suit. */
  readonly force: boolean;
  readonly log: (line: string) => void;
}

export interface SetupResult {
  /** What the trainer computes with from now on, if anything that was asked for works. */
  readonly backend?: Backend;
  readonly label?: string;
  /** What was tried and why it was not to be. */
  readonly failed: Readonly<Partial<Record<Backend, string>>>;
}

/** Installs the fastest back-end that works on this machine. Does nothing that is done already. */
export async function setUp(
  hardware: Hardware,
  hands: Hands,
  { only, force, log }: SetupOptions,
): Promise<SetupResult> {
  const failed: Partial<Record<Backend, string>> = {};
  const leave = (name: Backend, reason: string) => {
    if (name !== 'cuda' && name !== 'webgpu') return;
    hands.record(name, { works: false, device: reason });
  };
  for (const name of only ? [only] : hardware.order) {
    log(`Trying ${BACKEND_NAMES[name]} ...`);
    const verdict = await tryOne(name, hardware, hands, { force, log });
    if (!verdict.ok) {
      failed[name] = verdict.reason;
      log(`It is not to be: ${verdict.reason}.`);
      leave(name, verdict.reason);
      continue;
    }
    const { backend, gradients } = verdict.report;
    const label = backend!.label;
    log(
      `${label} works: its gradients are at most ${gradients!.difference.toExponential(1)} from the plain CPU's.`,
    );
    if (backend!.software) {
      failed[name] =
        'a program on the processor stands in for a GPU, which is slower than TensorFlow';
      log(
        `It is left aside: ${failed[name]}. --backend ${name} takes it all the same.`,
      );
      leave(name, failed[name]);
      if (only) return { backend: name, label, failed };
      continue;
    }
    if (name === 'cuda' || name === 'webgpu') {
      const library = backend!.libtensorflow?.from;
      hands.record(name, {
        ...{ works: true, device: label },
        ...(library && { library }),
      });
    }
    return { backend: name, label, failed };
  }
  return { failed };
}

async function tryOne(
  name: Backend,
  { cuda, gpus }: Hardware,
  hands: Hands,
  { force, log }: Pick<SetupOptions, 'force' | 'log'>,
): Promise<Verdict> {
  const no = (reason: string): Verdict => ({ ok: false, reason });
  if (name === 'wasm') return hands.verify(name);
  if (name === 'cuda' && cuda.roads.length === 0 && !force) {
    return no(cuda.reason);
  }
  if (name === 'webgpu' && gpus.length === 0 && !force) {
    return no('no GPU was found (--force tries it all the same)');
  }
  const already = await hands.verify(name);
  if (already.ok) {
    log('It is set up already.');
    return already;
  }
  if (name === 'tensorflow') {
    const problem = await hands.tensorflow();
    return problem ? no(problem) : hands.verify(name);
  }
  const problem = await hands.packages(name);
  if (problem) return no(problem);
  if (name === 'webgpu') return hands.verify(name);
  let last = no(cuda.reason);
  for (const road of cuda.roads.length > 0 ? cuda.roads : ['wheel' as const]) {
    log(
      road === 'wheel'
        ? 'TensorFlow 2.15.1 with CUDA 12.2 comes from its Python wheels (2.3 GB to download, 3.8 GB on disk) ...'
        : 'TensorFlow 2.9.1 for CUDA 11.2 comes from Google’s storage ...',
    );
    const failure = await hands.cuda(road);
    last = failure ? no(failure) : await hands.verify(name);
    if (last.ok) break;
    log(`That did not work: ${last.reason}.`);
  }
  return last;
}
