import { type Probe, thisMachine } from './probe.ts';

/** Whether NVIDIA's driver is running, told from files: quick enough for every command. */
export function nvidiaDriverSeen(probe: Probe = thisMachine()): boolean {
  if (probe.platform === 'linux') {
    // WSL has no /proc entry, but the library of the host's driver.
    const places = [
      '/proc/driver/nvidia/version',
      '/usr/lib/wsl/lib/libcuda.so.1',
    ];
    return places.some((place) => probe.exists(place));
  }
  if (probe.platform !== 'win32') return false;
  const system = probe.env['SystemRoot'] ?? 'C:\\Windows';
  return probe.exists(`${system}\\System32\\nvcuda.dll`);
}
