import { execFileSync } from 'node:child_process';
import {
  CLASS_COUNT,
  CLASS_TABLE_VERSION,
} from '../../../src/core/classes/classes.ts';
import type { Figures, ModelCard } from '../../../src/core/formats/card.ts';
import {
  type GraphNode,
  featureNode,
} from '../../../src/model/resnet/graph.ts';
import type { ResnetSpec } from '../../../src/model/resnet/spec.ts';
import { sizeOf, weightShapes } from '../../../src/model/resnet/weights.ts';
import type { Normalisation } from '../features/trunk.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { listFiles } from '../model/write-model.ts';

export interface CardFacts {
  readonly name: string;
  readonly spec: ResnetSpec;
  readonly graph: readonly GraphNode[];
  readonly pretrained: ModelCard['pretrained'];
  readonly preprocessing: Omit<ModelCard['preprocessing'], 'resize'>;
  readonly train: readonly LabelledPhoto[];
  readonly command: string;
  readonly commit: string;
  readonly backend: string;
  readonly seed: number;
  readonly epochs: number;
  readonly notes: string;
  readonly temperature: number;
  readonly figures: readonly Figures[];
  readonly knownLogits: readonly number[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Seed of the test pattern in every card that the trainer writes. */
export const KNOWN_SEED = 1;

export function makeCard(facts: CardFacts): ModelCard {
  const { spec, graph, train } = facts;
  return {
    format: 'which-country-card/1',
    name: facts.name,
    version: new Date().toISOString().slice(0, 10),
    description:
      'ResNet-101 that tells in which of 61 groups of countries a photo was taken.',
    architecture: {
      family: 'resnet',
      variant: spec.variant,
      units: [...spec.units],
      widths: [...spec.widths],
      featureLayer: featureNode(graph),
      parameters: [...weightShapes(graph).values()].reduce(
        (sum, shape) => sum + sizeOf(shape),
        0,
      ),
    },
    classTable: { version: CLASS_TABLE_VERSION, classes: CLASS_COUNT },
    preprocessing: { ...facts.preprocessing, resize: 'bilinear-antialiased' },
    fusion: 'average',
    temperature: facts.temperature,
    figures: [...facts.figures],
    training: {
      command: facts.command,
      commit: facts.commit,
      backend: facts.backend,
      seed: facts.seed,
      epochs: facts.epochs,
      photos: train.length,
      notes: facts.notes,
    },
    data: {
      description:
        'Country-labelled photos from public repositories and web pages; none is redistributed. Licence tiers: A author and licence known, B Creative Commons with credits lost, C stock-like and origin not stated, D personal and no licence found, E web search results and street views.',
      sources: new Set(train.map((photo) => photo.source)).size,
      licences: countBy(
        train.map((photo) => photo.licenceTier || 'not stated'),
      ),
    },
    pretrained: facts.pretrained,
    licence: 'Apache-2.0',
    knownAnswer: {
      seed: KNOWN_SEED,
      logits: [...facts.knownLogits],
      tolerance: 0.05,
    },
    files: listFiles(facts.files),
  };
}

/** A normalisation as the card has it. */
export function cardScale({
  mean,
  std,
}: Normalisation): Pick<ModelCard['preprocessing'], 'mean' | 'std'> {
  return {
    mean: [mean[0]!, mean[1]!, mean[2]!],
    std: [std[0]!, std[1]!, std[2]!],
  };
}

/** The commit that is checked out, or "unknown" outside a repository. */
export function currentCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
    }).trim();
  } catch {
    return 'unknown';
  }
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
