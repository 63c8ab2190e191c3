import path from 'node:path';
import type { Tf } from '../backend/load-tf.ts';
import { percent } from '../commands/command.ts';
import { JournalWriter } from '../files/journal.ts';
import { type Progress, startProgress } from '../progress.ts';
import type { Tally, ValFigures } from './run-facts.ts';
import type { Scalars } from './tensorboard.ts';
import { openTensorBoard } from './tensorboard.ts';

export interface StepReport {
  readonly step: number;
  readonly epoch: number;
  readonly rate: number;
  readonly gradientNorm: number;
  readonly tally: Tally;
  readonly milliseconds: number;
  /** How long the network waited for photos. */
  readonly waited: number;
}

/** Tells a run: a live line and sentences on stderr, JSONL on disk, TensorBoard where asked for. */
export class Reporter {
  readonly #journal: JournalWriter;
  readonly #log: (line: string) => void;
  readonly #scalars: Scalars;
  #progress: Progress | undefined;
  /** Of the last step. */
  #speed: readonly string[] = [];

  /** @throws UserError when the log cannot be written. */
  constructor(
    tf: Tf,
    folder: string,
    tensorboard: string | undefined,
    log: (line: string) => void,
  ) {
    this.#journal = new JournalWriter(path.join(folder, 'log.jsonl'));
    this.#log = log;
    this.#scalars = openTensorBoard(tf, tensorboard, log);
  }

  /** A line in the log, with the time. */
  record(event: string, entry: object): void {
    this.#journal.append({ event, time: new Date().toISOString(), ...entry });
  }

  /** A sentence for people that does not tear the live line. */
  say(sentence: string): void {
    this.#log(this.#progress ? `\n${sentence}` : sentence);
  }

  /** @param photos of the whole run, and how many of them were done before. */
  begin(photos: number, done: number): void {
    this.#progress = startProgress('train', photos, done);
  }

  /**
   * Moves the live line.
   *
   * @param count photos that are done.
   * @param tally of the epoch so far.
   */
  photos(count: number, tally: Tally, epoch: string): void {
    const parts = [`epoch ${epoch}`];
    if (tally.weight > 0) {
      parts.push(
        `loss ${(tally.loss / tally.weight).toFixed(3)}`,
        `Top-1 ${percent(tally.correct / tally.photos)}`,
      );
    }
    this.#progress?.step(count, [...parts, ...this.#speed].join(' | '));
  }

  step(report: StepReport): void {
    const { tally, milliseconds, waited, ...rest } = report;
    const speed = (tally.photos / milliseconds) * 1000;
    const loss = tally.loss / tally.weight;
    const top1 = tally.correct / tally.photos;
    const numbers = { ...rest, loss, top1, photosPerSecond: speed };
    this.record('step', { ...numbers, milliseconds, waited });
    this.#scalars.write(report.step, {
      'train/loss': loss,
      'train/top1': top1,
      'train/learning rate': rest.rate,
      'train/gradient norm': rest.gradientNorm,
      'speed/photos per second': speed,
      'speed/share of time waiting for photos': waited / milliseconds,
    });
    this.#speed = [
      `${speed.toFixed(1)} photos/s`,
      `waited ${percent(waited / milliseconds)}`,
    ];
  }

  epoch(
    epoch: number,
    step: number,
    tally: Tally,
    val: ValFigures,
    isBest: boolean,
  ): void {
    const loss = tally.loss / tally.weight;
    const top1 = tally.correct / tally.photos;
    this.record('epoch', { epoch, step, loss, top1, val, isBest });
    this.#scalars.write(step, {
      'val/loss': val.loss,
      'val/top1': val.top1,
      'val/top5': val.top5,
      'val/balanced': val.balanced,
    });
    this.say(
      `epoch ${epoch}: loss ${loss.toFixed(3)}, Top-1 ${percent(top1)}; val (centre crop) loss ${val.loss.toFixed(3)}, Top-1 ${percent(val.top1)}, Top-5 ${percent(val.top5)}, balanced ${percent(val.balanced)}${isBest ? ', the best so far' : ''}`,
    );
  }

  /** Ends the live line. */
  pause(): void {
    this.#progress?.done();
    this.#progress = undefined;
  }

  close(): void {
    this.pause();
    this.#scalars.close();
    this.#journal.close();
  }
}
