import { useEffect, useState } from 'react';

/** Whether the device has a camera that a page may ask for; asks nobody for leave. */
export function useHasCamera(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    // Missing on plain-http pages.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices) return;
    let over = false;
    const look = async (): Promise<void> => {
      const all = await devices.enumerateDevices().catch(() => []);
      if (!over) setHas(all.some(({ kind }) => kind === 'videoinput'));
    };
    const onChange = () => void look();
    onChange();
    devices.addEventListener('devicechange', onChange);
    return () => {
      over = true;
      devices.removeEventListener('devicechange', onChange);
    };
  }, []);
  return has;
}
