/** A fault of the input or the machine, told in one sentence; ends the command with exit code 1. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
