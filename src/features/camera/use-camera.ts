import { useEffect, useRef, useState, type RefObject } from 'react';
import {
  cameraProblem,
  endCamera,
  openCamera,
  otherCamera,
  type CameraProblem,
} from './open-camera.ts';

export interface LiveCamera {
  readonly phase: 'starting' | 'live' | CameraProblem;
  /** The camera to switch to, if there is another one. */
  readonly other: string | undefined;
}

const STARTING: LiveCamera = { phase: 'starting', other: undefined };

/** Shows a camera in a video for as long as the component lives; then its light goes out. */
export function useCamera(
  device: string | undefined,
): LiveCamera & { readonly video: RefObject<HTMLVideoElement | null> } {
  const video = useRef<HTMLVideoElement>(null);
  const [camera, setCamera] = useState<LiveCamera>(STARTING);
  useEffect(() => {
    let over = false;
    let stream: MediaStream | undefined;
    const start = async () => {
      try {
        stream = await openCamera(device);
        // Known before the picture changes: a second switch must not lead to the same camera.
        const other = await otherCamera(stream);
        if (over) {
          endCamera(stream);
          return;
        }
        setCamera({ phase: 'live', other });
        const element = video.current;
        if (element) {
          element.srcObject = stream;
          await element.play();
        }
      } catch (error) {
        if (stream) endCamera(stream);
        if (!over) setCamera({ ...STARTING, phase: cameraProblem(error) });
      }
    };
    void start();
    return () => {
      over = true;
      if (stream) endCamera(stream);
    };
  }, [device]);
  return { ...camera, video };
}
