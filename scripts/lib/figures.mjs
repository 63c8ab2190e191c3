import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const BEGIN = '<!-- figures: npm run readme:figures -->';
const END = '<!-- /figures -->';

/** @typedef {import('../../src/core/formats/card.ts').ModelCard} ModelCard */

/**
 * The README with the figures of a card between its two markers.
 *
 * @param {string} readme
 * @param {string} cardFile
 * @throws Error when a marker is missing.
 */
export async function withFigures(readme, cardFile) {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN}`);
  const before = readme.slice(0, begin + BEGIN.length);
  const text = `${before}\n\n${section(cardFile)}\n\n${readme.slice(end)}`;
  const config = await resolveConfig(import.meta.filename);
  return format(text, { ...config, parser: 'markdown' });
}

/** @param {string} cardFile */
function section(cardFile) {
  if (!existsSync(cardFile)) {
    return 'There are no starter weights yet, so there are no figures.';
  }
  return figuresOf(JSON.parse(readFileSync(cardFile, 'utf8')));
}

/** @param {ModelCard} card */
export function figuresOf(card) {
  const { name, version, architecture, training, files } = card;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const numbers = new Intl.NumberFormat('en-GB');
  const about = [
    `${name} ${version}: ${numbers.format(architecture.parameters)} weights in ${(bytes / 1e6).toFixed(1)} MB,`,
    `trained on ${numbers.format(training.photos)} photos for ${numbers.format(training.epochs)} epochs (seed ${training.seed}).`,
  ].join(' ');
  const head = [
    ...['Photos', 'Split', 'Fusion', 'Number', 'Top-1', 'Top-3', 'Top-5'],
    ...['Top-10', 'Balanced', 'ECE'],
  ];
  const rows = card.figures.map((one) => [
    ...[one.data, one.split, one.fusion, numbers.format(one.n)],
    ...[one.top1, one.top3, one.top5, one.top10, one.balanced].map(percent),
    one.ece.toFixed(3),
  ]);
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i < 3 ? '---' : '--:'));
  return [about, '', ...[head, rule, ...rows].map(line)].join('\n');
}

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
