import type { ModelCard } from '../../core/formats/card.ts';
import { ProblemError } from '../../core/problems/problem.ts';
import type {
  DownloadProgress,
  FetchedModel,
  WeightsOffer,
  WeightsOrigin,
} from '../api.ts';
import { checkCard, fetchCard } from './fetch-card.ts';
import { fetchModel } from './fetch-model.ts';
import { Keeper } from './keeper.ts';
import { inTurn } from './in-turn.ts';
import { PATIENCE_MS, stallSignal } from './stall.ts';
import { installedKey, pendingKey, type WeightStore } from './store/store.ts';

/** With weights at hand, nobody should wait long for a server that does not answer. */
const CARD_MS = 5000;

export interface ObtainOptions {
  readonly modelUrl: string;
  /** Whether the visitor has agreed to a download. */
  readonly mayDownload: boolean;
  /** Whether the site has weights under this address, too. */
  readonly fromSite: boolean;
  readonly store: WeightStore | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
}

/** Weights, and what the page should know of where they come from. */
export interface Obtained {
  readonly model: FetchedModel;
  readonly origin: WeightsOrigin;
}

/**
 * The weights of a model: those that this device keeps, else those of the site. Newer ones on the site
 * do not replace kept ones before all of their files are here.
 *
 * @returns what a download would mean, where one is needed and nobody has agreed yet.
 * @throws ProblemError as `fetchCard` and `fetchModel`.
 */
export async function obtainModel(
  options: ObtainOptions,
): Promise<Obtained | { readonly offer: WeightsOffer }> {
  const { modelUrl, store, signal, onProgress } = options;
  const keeper = new Keeper(store);
  const { card, update } = await chooseCard(options, keeper);
  const offer = await offerOf(card, keeper);
  if (offer.missingBytes > 0 && !options.mayDownload) return { offer };
  const gather = () =>
    fetchModel(modelUrl, { card, keeper, signal, onProgress });
  const model =
    offer.missingBytes === 0
      ? await gather()
      : await inTurn(modelUrl, { signal, onProgress }, async (report) => {
          await keeper.use((one) => one.putCard(pendingKey(modelUrl), card));
          return fetchModel(modelUrl, {
            ...{ card, keeper, signal },
            onProgress: report,
          });
        });
  const origin: WeightsOrigin = {
    kept: !keeper.problem,
    ...(keeper.problem && { notKept: keeper.problem }),
    ...(update && { update }),
  };
  return { model, origin };
}

/** Which version to run, and which one could be fetched instead. */
async function chooseCard(
  { modelUrl, fromSite, signal }: ObtainOptions,
  keeper: Keeper,
): Promise<{ card: ModelCard; update?: WeightsOffer }> {
  const installed = await installedCard(modelUrl, keeper);
  if (!fromSite) {
    if (installed) return { card: installed };
    throw new ProblemError('weights-missing', { detail: 'nothing is kept' });
  }
  let served: ModelCard;
  try {
    served = await inTime(modelUrl, signal, installed ? CARD_MS : PATIENCE_MS);
  } catch (error) {
    signal.throwIfAborted();
    if (installed) return { card: installed };
    throw error;
  }
  const offer = await offerOf(served, keeper);
  return installed && offer.missingBytes > 0
    ? { card: installed, update: offer }
    : { card: served };
}

/** @throws ProblemError also `offline` when the server takes too long. */
async function inTime(
  modelUrl: string,
  signal: AbortSignal,
  patience: number,
): Promise<ModelCard> {
  const stall = stallSignal('card.json', signal, patience);
  try {
    return await fetchCard(new URL(modelUrl), stall.signal);
  } finally {
    stall.end();
  }
}

/** The card of kept weights, if all of their files are there and fit this version of the page. */
export async function installedCard(
  modelUrl: string,
  keeper: Keeper,
): Promise<ModelCard | undefined> {
  const cards = await keeper.use((store) => store.cards());
  const kept = cards?.get(installedKey(modelUrl));
  if (kept === undefined) return undefined;
  try {
    const card = checkCard(kept);
    const { missingBytes } = await offerOf(card, keeper);
    return missingBytes === 0 ? card : undefined;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/**
 * Brings the site's weights to this device while others are in use.
 *
 * @throws ProblemError as `fetchCard` and `fetchModel`.
 */
export async function downloadNewest(
  options: Omit<ObtainOptions, 'mayDownload' | 'fromSite'>,
): Promise<WeightsOrigin> {
  const { modelUrl, store, signal, onProgress } = options;
  const keeper = new Keeper(store);
  const card = await inTime(modelUrl, signal, PATIENCE_MS);
  await inTurn(modelUrl, { signal, onProgress }, async (report) => {
    await keeper.use((one) => one.putCard(pendingKey(modelUrl), card));
    const work = { card, keeper, signal, onProgress: report };
    await fetchModel(modelUrl, work);
  });
  const { problem } = keeper;
  return { kept: !problem, ...(problem && { notKept: problem }) };
}

/** What a download of a model would mean. */
export async function offerOf(
  { name, version, files }: ModelCard,
  keeper: Keeper,
): Promise<WeightsOffer> {
  const sizes = await keeper.use((store) =>
    Promise.all(files.map(({ sha256 }) => store.size(sha256))),
  );
  const missing = files.map(({ bytes }, i) =>
    Math.max(0, bytes - (sizes?.[i] ?? 0)),
  );
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    ...{ name, version },
    bytes: sum(files.map(({ bytes }) => bytes)),
    missingBytes: sum(missing),
  };
}
