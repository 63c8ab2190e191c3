import { type Command, Option } from 'commander';

/** What can carry out the arithmetic of the trainer, the fastest first. */
export const BACKENDS = ['cuda', 'webgpu', 'tensorflow', 'wasm'] as const;
export type Backend = (typeof BACKENDS)[number];
export type BackendChoice = Backend | 'auto';

/** What people call them. */
export const BACKEND_NAMES: Readonly<Record<Backend, string>> = {
  cuda: 'TensorFlow on an NVIDIA GPU (CUDA)',
  webgpu: 'WebGPU on any GPU',
  tensorflow: 'TensorFlow on the processor',
  wasm: 'WebAssembly on the processor',
};

/** Commands that compute, each of which has the flag `--backend`. */
const COMPUTING = [
  ...['train', 'evaluate', 'classify', 'doctor', 'bench'],
  ...['tables', 'measure', 'composites', 'off-topic', 'import', 'export'],
];

let chosen: BackendChoice = 'auto';

/** What `--backend` asks for in this process, whichever command was started. */
export function chosenBackend(): BackendChoice {
  return chosen;
}

/**
 * Gives the computing commands the flag. A process computes with one back-end only, so that the choice
 * is noted here rather than handed down through every command.
 */
export function addBackendFlag(program: Command): void {
  for (const command of program.commands) {
    if (!COMPUTING.includes(command.name())) continue;
    command.addOption(
      new Option(
        '--backend <name>',
        'what computes; auto: the fastest that works here',
      )
        .choices(['auto', ...BACKENDS])
        .default('auto'),
    );
  }
  program.hook('preAction', (_, command) => {
    const { backend } = command.opts<{ backend?: BackendChoice }>();
    if (COMPUTING.includes(command.name())) chosen = backend ?? 'auto';
  });
}
