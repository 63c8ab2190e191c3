/** The photo is no more: remembered, and not asked for again. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** Worth another try, after `waitMs` where the server says how long. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
  /** Whether the server asks for fewer requests. */
  readonly isTooMany: boolean;
  readonly waitMs: number | undefined;

  constructor(
    message: string,
    rest: { isTooMany?: boolean; waitMs?: number | undefined } = {},
  ) {
    super(message);
    this.isTooMany = rest.isTooMany ?? false;
    this.waitMs = rest.waitMs;
  }
}

/** Another try now would end the same. */
export class FailedError extends Error {
  override readonly name = 'FailedError';
}

/** Nothing more can be had of this host in this run; its photos wait for the next one. */
export class HostLeftError extends Error {
  override readonly name = 'HostLeftError';
}
