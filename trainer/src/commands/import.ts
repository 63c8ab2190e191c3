import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import { loadTf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { WEIGHTS_FORMAT, writeFacts } from '../formats/facts.ts';
import {
  describe,
  type ImportedWeights,
  importWeights,
} from '../formats/import-weights.ts';
import { importedCard } from '../formats/imported-card.ts';
import { readLabels, reorderHead } from '../formats/labels.ts';
import { makeModelFolder } from '../formats/model-folder.ts';
import { readStatedFacts } from '../formats/stated-facts.ts';
import { readWeightFile } from '../formats/read-weight-file.ts';
import { writeSafetensors } from '../formats/safetensors.ts';
import {
  checkFileTarget,
  checkModelTarget,
  writeFileWhole,
  writeModelFolder,
} from '../formats/targets.ts';
import type { Context } from './command.ts';
import { addImportFlags, type ImportFlags } from './import-flags.ts';

/** Adds `import` to the CLI. */
export function registerImport(program: Command, context: Context): void {
  addImportFlags(program.command('import')).action((flags: ImportFlags) =>
    importFile(flags, context),
  );
}

/**
 * `import`: another program's weights as a model's folder, or as a start for training.
 *
 * @throws UserError for a file that does not fit; what was at the target stays as it was.
 */
export async function importFile(
  flags: ImportFlags,
  context: Context,
): Promise<void> {
  const { log, signal } = context;
  const isStart = flags.out.endsWith('.safetensors');
  if (flags.facts) readStatedFacts(flags.facts);
  if (isStart) checkFileTarget(flags.out);
  else checkModelTarget(flags.out);
  if (flags.partial && !isStart) {
    throw new UserError(
      '--partial is for --out FILE.safetensors: a model needs all its weights.',
    );
  }
  if (path.resolve(flags.file) === path.resolve(flags.out)) {
    throw new UserError('--out is the file that is to be read.');
  }
  log(`reading ${flags.file}`);
  const found = readWeightFile(flags.file);
  const imported = importWeights(flags.file, found, flags);
  log(`${found.layout.label}: ${describe(imported.spec)}`);
  const ordered = withLabels(imported, flags);
  signal.throwIfAborted();
  const origin = {
    format: found.layout.label,
    sha256: await sha256Of(flags.file),
    source: flags.source ?? found.facts.source,
    licence: flags.licence ?? found.facts.licence,
  };
  if (isStart) await writeStart(ordered, flags, origin);
  else await writeFolder(ordered, flags, origin, context);
  summarise(ordered, flags, origin, context);
}

interface Origin {
  readonly format: string;
  readonly sha256: string;
  readonly source: string | undefined;
  readonly licence: string | undefined;
}

function withLabels(
  imported: ImportedWeights,
  { labels, out }: ImportFlags,
): ImportedWeights {
  const { classes } = imported.spec;
  const isStart = out.endsWith('.safetensors');
  if (classes !== CLASS_COUNT && (!isStart || labels)) {
    throw new UserError(
      `The network tells ${classes} classes apart, ${labels ? '--labels' : "a model's folder"} is for ${CLASS_COUNT}. As a start for training it can be imported with --out FILE.safetensors.`,
    );
  }
  if (!labels) return imported;
  const weights = reorderHead(imported.weights, readLabels(labels));
  return { ...imported, weights };
}

async function writeStart(
  { spec, weights, normalisation }: ImportedWeights,
  { out }: ImportFlags,
  { format, sha256, source, licence }: Origin,
): Promise<void> {
  const { variant, units, widths } = spec;
  const facts = writeFacts({
    ...{ variant, units, widths, ...normalisation },
    source: `${source ?? 'not stated'} (${format}, SHA-256 ${sha256})`,
    ...(licence === undefined ? {} : { licence }),
  });
  const bytes = writeSafetensors(weights, { format: WEIGHTS_FORMAT, ...facts });
  await writeFileWhole(out, bytes);
}

async function writeFolder(
  imported: ImportedWeights,
  flags: ImportFlags,
  origin: Origin,
  { log, signal }: Context,
): Promise<void> {
  const loaded = await loadTf(log);
  log(`answering the test picture with ${loaded.label}`);
  const draft = importedCard(imported, {
    ...origin,
    name: flags.name ?? path.basename(path.resolve(flags.out)),
    file: path.basename(flags.file),
    command: ['npm run trainer --', ...process.argv.slice(2)].join(' '),
    shortSide: flags.shortSide,
    crop: flags.crop,
    ...(flags.facts && { stated: readStatedFacts(flags.facts) }),
  });
  const { spec, graph, weights } = imported;
  const { files, card } = await makeModelFolder(
    loaded,
    spec,
    graph,
    weights,
    flags.kernels,
    draft,
  );
  signal.throwIfAborted();
  writeModelFolder(flags.out, files, card);
}

function summarise(
  { spec, weights, normalisation }: ImportedWeights,
  flags: ImportFlags,
  { format, sha256 }: Origin,
  { print, log }: Context,
): void {
  if (flags.json) {
    const { file, out } = flags;
    print(
      JSON.stringify({
        ...{ file, format, sha256, out, ...spec, ...normalisation },
        tensors: weights.size,
      }),
    );
    return;
  }
  if (!weights.has('logits/kernel')) log('It has no head.');
  else if (!flags.labels && spec.classes === CLASS_COUNT) {
    log(
      'Its outputs are taken to be in the order of the command "classes"; --labels tells another.',
    );
  }
  print(`${describe(spec)} lies in ${flags.out}.`);
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
