import {
  CLASS_COUNT,
  CLASS_TABLE_VERSION,
} from '../../../src/core/classes/classes.ts';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import { featureNode } from '../../../src/model/resnet/graph.ts';
import { sizeOf, weightShapes } from '../../../src/model/resnet/weights.ts';
import { KNOWN_SEED, currentCommit } from '../train/make-card.ts';
import type { ImportedWeights } from './import-weights.ts';
import type { StatedFacts } from './stated-facts.ts';

export interface ImportFacts {
  readonly name: string;
  /** The file's name without its folder, and what program wrote it. */
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  /** Who trained it on what, in the user's words. */
  readonly source: string | undefined;
  readonly licence: string | undefined;
  readonly command: string;
  readonly shortSide: number;
  readonly crop: number;
  /** What stands in the card instead of "not known here". */
  readonly stated?: StatedFacts;
}

const NOT_STATED = 'not stated';

/** The card of an imported network: it says plainly where the weights come from and what is not known. */
export function importedCard(
  { spec, graph, normalisation }: ImportedWeights,
  facts: ImportFacts,
): ModelCard {
  const { variant, units, widths } = spec;
  const origin = `${facts.file} (${facts.format})`;
  const said = facts.source?.trim().replace(/\.$/, '');
  const source = said ? said : 'its training was not stated';
  return {
    format: 'which-country-card/1',
    name: facts.name,
    version: new Date().toISOString().slice(0, 10),
    description: `ResNet ${variant} trained elsewhere, imported from ${origin}; ${source}.`,
    architecture: {
      family: 'resnet',
      variant,
      units: [...units],
      widths: [...widths],
      featureLayer: featureNode(graph),
      parameters: [...weightShapes(graph).values()].reduce(
        (sum, shape) => sum + sizeOf(shape),
        0,
      ),
    },
    classTable: { version: CLASS_TABLE_VERSION, classes: CLASS_COUNT },
    preprocessing: {
      shortSide: facts.shortSide,
      crop: facts.crop,
      resize: 'bilinear-antialiased',
      mean: [...normalisation.mean],
      std: [...normalisation.std],
    },
    fusion: 'average',
    temperature: 1,
    figures: [],
    training: {
      command: facts.command,
      commit: currentCommit(),
      backend: 'none: imported',
      seed: 0,
      epochs: 0,
      photos: 0,
      notes: `Imported from ${origin}, SHA-256 ${facts.sha256}. Source: ${source}. Seed, epochs and photos of that training are not known here; accuracy and temperature were not measured.`,
    },
    data: { description: `Source: ${source}.`, sources: 0, licences: {} },
    pretrained: {
      name: origin,
      licence: facts.licence ?? NOT_STATED,
      sha256: facts.sha256,
    },
    licence: facts.licence ?? NOT_STATED,
    knownAnswer: { seed: KNOWN_SEED, logits: [], tolerance: 0.05 },
    files: [],
    ...facts.stated,
  };
}
