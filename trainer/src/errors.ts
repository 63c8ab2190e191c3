/**
 * A fault of the input or the machine, told in one sentence; ends the command with exit code 1, or
 * with {@link INCOMPLETE} when the work is whole as far as it went and the same command goes on.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Exit code: something is left that a later run may get. */
export const INCOMPLETE = 3;

/** The message of whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
