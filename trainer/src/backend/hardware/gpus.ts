import type { Probe } from './probe.ts';

export interface Gpu {
  readonly vendor: 'NVIDIA' | 'AMD' | 'Intel' | 'Apple' | 'other';
  readonly name: string;
  /** Of NVIDIA GPUs, when their driver answers. */
  readonly nvidia?: NvidiaFacts;
}

export interface NvidiaFacts {
  readonly driver: string;
  /** Compute capability, such as 8.6. */
  readonly capability: number;
  readonly memoryMiB: number;
}

/** By PCI vendor id (https://pci-ids.ucw.cz/). Virtual graphics cards have others. */
const VENDORS: Readonly<Record<string, Gpu['vendor']>> = {
  '0x10de': 'NVIDIA',
  '0x1002': 'AMD',
  '0x8086': 'Intel',
  '0x106b': 'Apple',
};

/** The GPUs of the machine: those that NVIDIA's driver tells, then those of the other makers. */
export function findGpus(probe: Probe): Gpu[] {
  const nvidia = nvidiaGpus(probe);
  const others = othersOf(probe).filter(
    ({ vendor }) => nvidia.length === 0 || vendor !== 'NVIDIA',
  );
  return [...nvidia, ...others];
}

function nvidiaGpus(probe: Probe): Gpu[] {
  const args = [
    '--query-gpu=name,driver_version,compute_cap,memory.total',
    '--format=csv,noheader,nounits',
  ];
  const places = ['nvidia-smi'];
  if (probe.platform === 'win32') {
    const system = probe.env['SystemRoot'] ?? 'C:\\Windows';
    places.push(`${system}\\System32\\nvidia-smi.exe`);
  }
  for (const command of places) {
    const told = probe.run(command, args);
    if (told !== undefined) return told.split(/\r?\n/).flatMap(nvidiaLine);
  }
  return [];
}

/** One line of nvidia-smi, such as `NVIDIA GeForce RTX 3060, 535.183.01, 8.6, 12288`. */
function nvidiaLine(line: string): Gpu[] {
  const parts = line.split(',').map((part) => part.trim());
  const [name = '', driver = '', capability, memory] = parts;
  if (parts.length < 4 || !/^\d+\./.test(driver)) return [];
  const nvidia = {
    driver,
    capability: Number(capability),
    memoryMiB: Number(memory),
  };
  return [{ vendor: 'NVIDIA', name, nvidia }];
}

function othersOf(probe: Probe): Gpu[] {
  if (probe.platform === 'linux') return linuxGpus(probe);
  if (probe.platform === 'darwin') return macGpus(probe);
  if (probe.platform === 'win32') return windowsGpus(probe);
  return [];
}

function linuxGpus(probe: Probe): Gpu[] {
  const folder = '/sys/class/drm';
  const cards = probe.list(folder).filter((name) => /^card\d+$/.test(name));
  return cards.flatMap((card) => {
    const id = probe.read(`${folder}/${card}/device/vendor`)?.trim();
    const vendor = VENDORS[id ?? ''];
    return vendor ? [{ vendor, name: `${vendor} GPU (${card})` }] : [];
  });
}

function macGpus(probe: Probe): Gpu[] {
  const told = probe.run('system_profiler', ['SPDisplaysDataType', '-json']);
  const list = parse(told) as { SPDisplaysDataType?: unknown } | undefined;
  return listOf(list?.SPDisplaysDataType).flatMap((one) =>
    named(one['sppci_model']),
  );
}

function windowsGpus(probe: Probe): Gpu[] {
  const told = probe.run('powershell.exe', [
    ...['-NoProfile', '-NonInteractive', '-Command'],
    'ConvertTo-Json @(Get-CimInstance Win32_VideoController | Select-Object Name)',
  ]);
  return listOf(parse(told)).flatMap((one) => named(one['Name']));
}

/** A GPU by the name that the system gives it; remote desktops and the like are none. */
function named(name: unknown): Gpu[] {
  if (typeof name !== 'string' || /basic|remote|virtual|vmware/i.test(name)) {
    return [];
  }
  return [{ vendor: vendorOf(name), name }];
}

function vendorOf(name: string): Gpu['vendor'] {
  if (/nvidia|geforce|quadro|tesla/i.test(name)) return 'NVIDIA';
  if (/amd|radeon/i.test(name)) return 'AMD';
  if (/intel/i.test(name)) return 'Intel';
  return /apple/i.test(name) ? 'Apple' : 'other';
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}
