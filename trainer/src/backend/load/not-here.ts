/** A back-end cannot be used on this machine as it is; the message says why, without a full stop. */
export class NotHereError extends Error {
  override readonly name = 'NotHereError';
  /** Whether TensorFlow's library is in the process now: another copy of it would crash. */
  readonly tensorflowIsLoaded: boolean;

  constructor(message: string, tensorflowIsLoaded = false) {
    super(message);
    this.tensorflowIsLoaded = tensorflowIsLoaded;
  }
}
