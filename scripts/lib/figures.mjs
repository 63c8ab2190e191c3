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
  return [about, table(head, rows, 3), trust(card), regions(card)]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * What "not sure" does and how far the figures reach; empty for cards without it.
 *
 * @param {ModelCard} card
 */
function trust({ figures, notSure, offTopic }) {
  const test = figures.find(({ split }) => split === 'test');
  const sentences = [];
  if (test?.intervals) {
    const [low, high] = test.intervals.top1;
    sentences.push(
      `95 % interval of Top-1 on \`test\`: ${percent(low)} to ${percent(high)} (bootstrap over the photos).`,
    );
  }
  if (notSure && test?.notSure) {
    const { coverage, accuracy } = test.notSure;
    const right =
      accuracy === null ? '' : `, ${percent(accuracy)} of them right`;
    sentences.push(
      `Sure answers are those with a top probability of ${notSure.threshold} or more, chosen so that ${percent(notSure.target)} of them are right on \`${notSure.split}\`; on \`test\` ${percent(coverage)} of the photos get one${right}.`,
    );
  }
  if (offTopic) {
    sentences.push(
      `Of ${offTopic.n} pictures that show no place (a cat, text, noise ...) ${percent(offTopic.notSure)} fall under "not sure".`,
    );
  }
  return sentences.join(' ');
}

/**
 * Accuracy by region on `test`; empty for cards without it.
 *
 * @param {ModelCard} card
 */
function regions({ figures }) {
  const rows = figures.find(({ split }) => split === 'test')?.perRegion;
  if (!rows) return '';
  return table(
    ['Region (`test`)', 'Number', 'Top-1', '95 % interval', 'Top-5'],
    rows.map(({ region, n, top1, top5, interval: [low, high] }) => [
      ...[region, String(n), percent(top1)],
      ...[`${percent(low)} to ${percent(high)}`, percent(top5)],
    ]),
    1,
  );
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 * @param {number} words columns of words, aligned to the left.
 */
function table(head, rows, words) {
  const rule = head.map((_, i) => (i < words ? '---' : '--:'));
  return [head, rule, ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
