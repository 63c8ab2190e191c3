import { ProblemError } from '../core/problems/problem.ts';
import type { Engine } from '../model/engine.ts';
import { headOf, parseNetwork, type Network } from '../model/network.ts';
import { createTfjsEngine } from '../model/tfjs/engine.ts';
import type {
  BackendChoice,
  FetchedModel,
  Handover,
  LoadedModel,
  LoadProgress,
  LoadRequest,
  RefusedBackend,
} from './api.ts';
import type { Candidate, OpenBackend } from './backends/backend.ts';
import { chooseBackend, type Probes } from './backends/choose.ts';
import { knownAnswerError } from './backends/known-answer.ts';
import { describe } from './tasks/failure.ts';
import { orIncompatible } from './weights/fetch-card.ts';
import { fetchModel } from './weights/fetch-model.ts';

export interface ReadyModel {
  readonly backend: OpenBackend;
  readonly engine: Engine;
  readonly summary: LoadedModel;
}

/**
 * Downloads a model (or takes over what an earlier worker downloaded) and opens one backend that
 * reproduces the card's known answer.
 *
 * @returns a handover when the backend failed: this worker is spent then.
 * @throws ProblemError as `fetchModel`, and `no-backend` or `wrong-answer` when none is left; the
 * signal's reason when it is aborted.
 */
export async function loadModel(
  request: LoadRequest & { readonly handover?: Handover },
  probes: Probes,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
): Promise<ReadyModel | Handover> {
  const model =
    request.handover?.model ??
    (await fetchModel(request.modelUrl, signal, (loadedBytes, totalBytes) =>
      onProgress({ phase: 'downloading', loadedBytes, totalBytes }),
    ));
  const { card, modelJson, shards } = model;
  const tried = request.handover?.refused ?? [];
  const { candidate, refused } = await chooseBackend(
    request.backend,
    tried,
    probes,
  );
  if (!candidate) throw noneLeft(request.backend, refused);
  onProgress({ phase: 'preparing', backend: candidate.backend });
  const network = orIncompatible(() => parseNetwork(card, modelJson, shards));
  const opened = await tryBackend(candidate, model, network, signal);
  if ('reason' in opened) return { model, refused: [...tried, opened] };
  const { adapter } = candidate;
  const summary: LoadedModel = {
    card,
    head: headOf(network),
    backend: candidate.backend,
    engine: opened.engine.id,
    ...(adapter === undefined ? {} : { adapter }),
    refused,
  };
  return { ...opened, summary };
}

async function tryBackend(
  candidate: Candidate,
  { card }: FetchedModel,
  network: Network,
  signal: AbortSignal,
): Promise<Omit<ReadyModel, 'summary'> | RefusedBackend> {
  const name = candidate.backend;
  try {
    const backend = await candidate.open();
    signal.throwIfAborted();
    const { engine, error } = await backend.checked(async () => {
      const engine = createTfjsEngine(backend.tf, network, {
        backend: name,
      });
      return { engine, error: await knownAnswerError(engine, card, signal) };
    });
    // Written so that NaN is refused too.
    if (error <= card.knownAnswer.tolerance) return { backend, engine };
    const detail = `a logit differs by ${error}`;
    return { backend: name, reason: 'wrong-answer', detail };
  } catch (error) {
    signal.throwIfAborted();
    return { backend: name, reason: 'failed', detail: describe(error) };
  }
}

function noneLeft(
  choice: BackendChoice,
  refused: readonly RefusedBackend[],
): ProblemError {
  const wrong = refused.some(({ reason }) => reason === 'wrong-answer');
  return new ProblemError(wrong ? 'wrong-answer' : 'no-backend', {
    values: { backend: choice },
    detail: refused
      .map(({ backend, reason, detail }) =>
        detail === undefined
          ? `${backend}: ${reason}`
          : `${backend}: ${reason} (${detail})`,
      )
      .join('; '),
  });
}
