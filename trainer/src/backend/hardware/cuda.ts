import type { Gpu } from './gpus.ts';
import type { Probe } from './probe.ts';

/** How tfjs-node-gpu gets its library here. */
export type CudaRoad = 'prebuilt' | 'wheel';

export interface CudaPlan {
  /** In the order in which they are tried; none: CUDA is out of the question. */
  readonly roads: readonly CudaRoad[];
  /** Why, in one sentence. */
  readonly reason: string;
}

/**
 * Oldest driver for the wheel's CUDA 12.2
 * (https://docs.nvidia.com/deploy/cuda-compatibility/, minor version compatibility).
 */
const WHEEL_DRIVER = [525, 60] as const;
/** Oldest driver for the prebuilt library's CUDA 11.2, by the same table. */
const PREBUILT_DRIVER = [450, 80] as const;
/**
 * TensorFlow 2.15.1's wheel has kernels for 5.0 to 7.5 and PTX of 8.0, which drivers translate for newer
 * ones (tensorflow/python/platform/build_info.py in the wheel); cuDNN 8.9 knows none beyond 9.0
 * (https://docs.nvidia.com/deeplearning/cudnn/archives/cudnn-897/support-matrix).
 */
const CAPABILITIES = { oldest: 5, newest: 9 };
/** The newest that CUDA 11.2 knows. */
const PREBUILT_NEWEST = 8.6;

/** The three libraries of CUDA 11.2 and cuDNN 8 without which the prebuilt library has no GPU. */
const CUDA_11 = {
  linux: ['libcudart.so.11.0', 'libcublas.so.11', 'libcudnn.so.8'],
  win32: ['cudart64_110.dll', 'cublas64_11.dll', 'cudnn64_8.dll'],
};

/** Whether and how tfjs-node-gpu can use an NVIDIA GPU of this machine. */
export function planCuda(probe: Probe, gpus: readonly Gpu[]): CudaPlan {
  const { platform, arch } = probe;
  const cards = gpus.filter(({ vendor }) => vendor === 'NVIDIA');
  if (cards.length === 0) return none('there is no NVIDIA GPU');
  if (arch !== 'x64' || (platform !== 'linux' && platform !== 'win32')) {
    return none(`there is no tfjs-node-gpu for ${platform} on ${arch}`);
  }
  const nvidia = cards.find((card) => card.nvidia)?.nvidia;
  if (!nvidia) {
    return none(
      "there is an NVIDIA GPU, but NVIDIA's driver does not answer: install it, check that nvidia-smi lists the GPU, and set up again",
    );
  }
  const { capability, driver } = nvidia;
  if (capability < CAPABILITIES.oldest) {
    return none(`${cards[0]!.name} is older than TensorFlow 2.15 knows`);
  }
  if (Math.floor(capability) > CAPABILITIES.newest) {
    return none(
      `${cards[0]!.name} is newer than TensorFlow 2.15 knows, so WebGPU is the way`,
    );
  }
  const has11 =
    isAtLeast(driver, PREBUILT_DRIVER) &&
    capability <= PREBUILT_NEWEST &&
    hasLibraries(probe, CUDA_11[platform]);
  const roads: CudaRoad[] = has11 ? ['prebuilt'] : [];
  if (platform === 'linux' && isAtLeast(driver, WHEEL_DRIVER))
    roads.push('wheel');
  if (roads.length > 0) {
    const how = has11
      ? 'CUDA 11 and cuDNN 8 are installed'
      : 'CUDA 12.2 comes with TensorFlow’s Python wheel';
    return { roads, reason: `${cards[0]!.name}, driver ${driver}: ${how}` };
  }
  return none(
    platform === 'linux'
      ? `the NVIDIA driver ${driver} is too old: update it to 525.60 or later and set up again`
      : 'tfjs-node-gpu takes CUDA 11.2 and cuDNN 8.1 on Windows, which are not on the PATH',
  );
}

function none(reason: string): CudaPlan {
  return { roads: [], reason };
}

/** @param driver such as `535.183.01`, or `546.33` on Windows. */
function isAtLeast(driver: string, [major, minor]: readonly [number, number]) {
  const [first = NaN, second = 0] = driver.split('.').map(Number);
  return first > major || (first === major && second >= minor);
}

function hasLibraries(probe: Probe, wanted: readonly string[]): boolean {
  const windows = probe.platform === 'win32';
  const folders = (
    (windows ? probe.env['PATH'] : probe.env['LD_LIBRARY_PATH']) ?? ''
  )
    .split(windows ? ';' : ':')
    .filter(Boolean);
  const known = windows
    ? ''
    : (probe.run('ldconfig', ['-p']) ?? probe.run('/sbin/ldconfig', ['-p']));
  return wanted.every(
    (name) =>
      known?.includes(`${name} `) ||
      folders.some((folder) =>
        probe.exists(`${folder}${windows ? '\\' : '/'}${name}`),
      ),
  );
}
