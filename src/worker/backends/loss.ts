import { ProblemError, type Problem } from '../../core/problems/problem.ts';

/** A backend's death: told once, heard by all who wait. */
export class Loss {
  readonly lost: Promise<Problem>;
  #tell!: (problem: Problem) => void;

  constructor() {
    this.lost = new Promise((resolve) => (this.#tell = resolve));
  }

  tell(problem: Problem): void {
    this.#tell(problem);
  }

  /** Like `work`, but rejects at once with a ProblemError when the backend dies. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      void this.lost.then(({ code, ...rest }) =>
        reject(new ProblemError(code, rest)),
      );
      work.then(resolve, reject);
    });
  }
}
