import { expect, test } from 'vitest';
import { findHardware } from './order.ts';
import type { Probe } from './probe.ts';

interface Fake {
  readonly platform?: NodeJS.Platform;
  readonly arch?: string;
  readonly smi?: string;
  readonly ldconfig?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly displays?: string;
}

function machine(fake: Fake): Probe {
  const files = fake.files ?? {};
  return {
    platform: fake.platform ?? 'linux',
    arch: fake.arch ?? 'x64',
    env: fake.env ?? {},
    run: (command) => {
      if (command === 'nvidia-smi') return fake.smi;
      if (command === 'ldconfig') return fake.ldconfig;
      const asks = ['system_profiler', 'powershell.exe'];
      return asks.includes(command) ? fake.displays : undefined;
    },
    exists: (path) => path in files,
    read: (path) => files[path],
    list: (folder) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split('/')[0]!),
  };
}

const RTX_3060 = 'NVIDIA GeForce RTX 3060, 535.183.01, 8.6, 12288\n';
const CUDA_11 =
  '\tlibcudart.so.11.0 (libc6,x86-64) => /a\n\tlibcublas.so.11 (libc6) => /b\n\tlibcudnn.so.8 (libc6) => /c\n';

test('without any GPU the processor computes', () => {
  const { gpus, cuda, order } = findHardware(machine({}));
  expect(gpus).toEqual([]);
  expect(cuda).toEqual({ roads: [], reason: 'there is no NVIDIA GPU' });
  expect(order).toEqual(['tensorflow', 'wasm']);
});

test('an NVIDIA GPU of today takes the wheel’s CUDA', () => {
  const { gpus, cuda, order } = findHardware(machine({ smi: RTX_3060 }));
  expect(gpus).toEqual([
    {
      vendor: 'NVIDIA',
      name: 'NVIDIA GeForce RTX 3060',
      nvidia: { driver: '535.183.01', capability: 8.6, memoryMiB: 12288 },
    },
  ]);
  expect(cuda.roads).toEqual(['wheel']);
  expect(order).toEqual(['cuda', 'webgpu', 'tensorflow', 'wasm']);
});

test('where CUDA 11 is installed the prebuilt library is tried first', () => {
  const fake = { smi: RTX_3060, ldconfig: CUDA_11 };
  expect(findHardware(machine(fake)).cuda.roads).toEqual(['prebuilt', 'wheel']);
  const without = { ...fake, ldconfig: CUDA_11.replace('libcudnn.so.8', 'x') };
  expect(findHardware(machine(without)).cuda.roads).toEqual(['wheel']);
  const h100 = { ...fake, smi: 'NVIDIA H100, 550.54.15, 9.0, 81559\n' };
  expect(findHardware(machine(h100)).cuda.roads).toEqual(['wheel']);
});

test('525.105 is a newer driver than 525.60', () => {
  const roads = (driver: string) => {
    const smi = `NVIDIA A100, ${driver}, 8.0, 40960`;
    return findHardware(machine({ smi })).cuda.roads;
  };
  expect(roads('525.60.13')).toEqual(['wheel']);
  expect(roads('525.105.17')).toEqual(['wheel']);
  expect(roads('525.53')).toEqual([]);
});

test.each([
  ['NVIDIA GeForce RTX 3060, 470.82.01, 8.6, 12288', '525.60 or later'],
  ['NVIDIA GeForce RTX 5090, 570.86.10, 12.0, 32607', 'newer than'],
  ['Quadro K420, 535.183.01, 3.0, 2048', 'older than'],
])('%s: no CUDA, and why', (smi, reason) => {
  const { cuda, order } = findHardware(machine({ smi }));
  expect(cuda.roads).toEqual([]);
  expect(cuda.reason).toContain(reason);
  expect(order).toEqual(['webgpu', 'tensorflow', 'wasm']);
});

test('a card whose driver does not answer is told apart from no card', () => {
  const files = { '/sys/class/drm/card0/device/vendor': '0x10de\n' };
  const broken = { files, smi: 'No devices were found\n' };
  for (const fake of [{ files }, broken]) {
    const { cuda, order } = findHardware(machine(fake));
    expect(cuda.reason).toContain('nvidia-smi');
    expect(order[0]).toBe('webgpu');
  }
});

test('Linux tells AMD and Intel GPUs; a virtual screen is none', () => {
  const files = {
    '/sys/class/drm/card0/device/vendor': '0x1af4\n',
    '/sys/class/drm/card1/device/vendor': '0x1002\n',
    '/sys/class/drm/card1-HDMI-A-1/device/vendor': '0x1002\n',
  };
  const { gpus, order } = findHardware(machine({ files }));
  expect(gpus).toEqual([{ vendor: 'AMD', name: 'AMD GPU (card1)' }]);
  expect(order).toEqual(['webgpu', 'tensorflow', 'wasm']);
});

test('a Mac computes on its GPU by WebGPU', () => {
  const displays = JSON.stringify({
    SPDisplaysDataType: [{ sppci_model: 'Apple M2' }],
  });
  const fake = { platform: 'darwin', arch: 'arm64', displays } as const;
  const { gpus, order } = findHardware(machine(fake));
  expect(gpus).toEqual([{ vendor: 'Apple', name: 'Apple M2' }]);
  expect(order[0]).toBe('webgpu');
});

test('Windows needs CUDA 11.2 on the PATH', () => {
  const displays = JSON.stringify([
    { Name: 'NVIDIA GeForce RTX 3060' },
    { Name: 'Intel(R) UHD Graphics 770' },
    { Name: 'Microsoft Basic Display Adapter' },
  ]);
  const fake = { platform: 'win32', smi: RTX_3060, displays } as const;
  const bare = findHardware(machine(fake));
  expect(bare.cuda.roads).toEqual([]);
  expect(bare.gpus.map(({ vendor }) => vendor)).toEqual(['NVIDIA', 'Intel']);
  const bin = 'C:\\CUDA\\bin';
  const names = ['cudart64_110.dll', 'cublas64_11.dll', 'cudnn64_8.dll'];
  const files = Object.fromEntries(names.map((one) => [`${bin}\\${one}`, '']));
  const env = { PATH: `C:\\Windows;${bin}` };
  const full = findHardware(machine({ ...fake, env, files }));
  expect(full.cuda.roads).toEqual(['prebuilt']);
});
