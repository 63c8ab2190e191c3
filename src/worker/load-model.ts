import type { ModelCard } from '../core/formats/card.ts';
import { ProblemError } from '../core/problems/problem.ts';
import type { Engine } from '../model/engine.ts';
import { headOf, parseNetwork, type Network } from '../model/network.ts';
import type {
  BackendChoice,
  FetchedModel,
  Handover,
  LoadedModel,
  LoadProgress,
  LoadRequest,
  RefusedBackend,
  WeightsOffer,
  WeightsOrigin,
} from './api.ts';
import type {
  Candidate,
  EngineMaker,
  OpenBackend,
} from './backends/backend.ts';
import { chooseBackend, type Probes } from './backends/choose.ts';
import { knownAnswerError } from './backends/known-answer.ts';
import { describe } from './tasks/failure.ts';
import { orIncompatible } from './weights/fetch-card.ts';
import { Keeper } from './weights/keeper.ts';
import { obtainModel, type Obtained } from './weights/obtain-model.ts';
import { readOwn } from './weights/own/read-own.ts';
import { openStore } from './weights/store/open-store.ts';
import type { WeightStore } from './weights/store/store.ts';
import { discard, install } from './weights/tidy.ts';

export interface ReadyModel {
  readonly backend: OpenBackend;
  readonly engine: Engine;
  readonly summary: LoadedModel;
}

/**
 * Takes the weights that are kept, downloads them or takes over what an earlier worker had, and
 * opens one backend that reproduces the card's known answer. Only then do they replace older ones.
 *
 * @returns a handover when the backend failed: this worker is spent then; an offer when a download
 * is needed that nobody agreed to.
 * @throws ProblemError as `obtainModel`, and `no-backend` or `wrong-answer` when none is left; the
 * signal's reason when it is aborted.
 */
export async function loadModel(
  request: LoadRequest & { readonly handover?: Handover },
  probes: Probes,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
): Promise<ReadyModel | Handover | { readonly offer: WeightsOffer }> {
  const store = await openStore();
  const obtained =
    request.handover ?? (await obtain(request, store, signal, onProgress));
  if ('offer' in obtained) return obtained;
  const { model, origin } = obtained;
  const { card, modelJson, shards } = model;
  const tried = request.handover?.refused ?? [];
  const { candidate, refused } = await chooseBackend(
    request.backend,
    tried,
    probes,
  );
  const keeper = new Keeper(store);
  const givenUp = () =>
    keeper.use((store) => discard(store, request.modelUrl, card));
  if (!candidate) {
    const problem = noneLeft(request.backend, refused);
    if (problem.problem.code === 'wrong-answer') await givenUp();
    throw problem;
  }
  onProgress({ phase: 'preparing', backend: candidate.backend });
  let network: Network;
  try {
    network = orIncompatible(() => parseNetwork(card, modelJson, shards));
  } catch (error) {
    await givenUp();
    throw error;
  }
  const opened = await tryBackend(candidate, model, network, signal);
  if ('reason' in opened) {
    return { model, origin, refused: [...tried, opened] };
  }
  if (origin.kept) {
    await keeper.use((store) => install(store, request.modelUrl, card));
  }
  const weights: WeightsOrigin = keeper.problem
    ? { ...origin, kept: false, notKept: origin.notKept ?? keeper.problem }
    : origin;
  const { adapter } = candidate;
  const summary: LoadedModel = {
    card,
    head: headOf(network),
    backend: candidate.backend,
    engine: opened.engine.id,
    ...(adapter === undefined ? {} : { adapter }),
    refused,
    weights,
  };
  return { ...opened, summary };
}
function obtain(
  { modelUrl, own, download, source }: LoadRequest,
  store: WeightStore | undefined,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
): Promise<Obtained | { readonly offer: WeightsOffer }> {
  if (own) return readOwn(modelUrl, own, new Keeper(store));
  const mayDownload = download !== 'ask';
  const fromSite = source !== 'device';
  return obtainModel({
    ...{ modelUrl, mayDownload, fromSite, store, signal, onProgress },
  });
}

async function tryBackend(
  candidate: Candidate,
  { card }: FetchedModel,
  network: Network,
  signal: AbortSignal,
): Promise<Omit<ReadyModel, 'summary'> | RefusedBackend> {
  const name = candidate.backend;
  let refused: RefusedBackend = { backend: name, reason: 'failed' };
  try {
    const backend = await candidate.open();
    for (const maker of backend.engines) {
      signal.throwIfAborted();
      const made = await tryEngine(backend, maker, card, network, signal);
      if (!('reason' in made)) return { backend, engine: made };
      refused = made;
    }
  } catch (error) {
    signal.throwIfAborted();
    return { backend: name, reason: 'failed', detail: describe(error) };
  }
  return refused;
}

async function tryEngine(
  backend: OpenBackend,
  { make, improve }: EngineMaker,
  card: ModelCard,
  network: Network,
  signal: AbortSignal,
): Promise<Engine | RefusedBackend> {
  const { name } = backend;
  let engine: Engine | undefined;
  try {
    const error = await backend.checked(async () => {
      engine = await make(network);
      return await knownAnswerError(engine, card, signal);
    }, true);
    // Written so that NaN is refused too.
    if (engine && error <= card.knownAnswer.tolerance) {
      void improve?.(() => stillRight(backend, engine!, card)).catch(() => {});
      return engine;
    }
    engine?.dispose();
    const detail = `a logit differs by ${error}`;
    return { backend: name, reason: 'wrong-answer', detail };
  } catch (error) {
    signal.throwIfAborted();
    engine?.dispose();
    return { backend: name, reason: 'failed', detail: describe(error) };
  }
}

async function stillRight(
  backend: OpenBackend,
  engine: Engine,
  card: ModelCard,
): Promise<boolean> {
  const never = new AbortController().signal;
  const error = await backend.checked(() =>
    knownAnswerError(engine, card, never),
  );
  return error <= card.knownAnswer.tolerance;
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
