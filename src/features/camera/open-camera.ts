export type CameraProblem = 'refused' | 'none' | 'busy';

/**
 * Starts a camera.
 *
 * @param device the one to start; by default one that looks away from the visitor, if there is one.
 */
export function openCamera(device: string | undefined): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({
    audio: false,
    video: {
      width: { ideal: 1920 },
      height: { ideal: 1080 },
      ...(device
        ? { deviceId: { exact: device } }
        : { facingMode: 'environment' }),
    },
  });
}

/** Ends a camera, so that its light goes out. */
export function endCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The camera after this one; undefined when there is no other. */
export async function otherCamera(
  stream: MediaStream,
): Promise<string | undefined> {
  const now = stream.getVideoTracks()[0]?.getSettings().deviceId;
  const all = await navigator.mediaDevices.enumerateDevices();
  const ids = all
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId }) => deviceId);
  const next = ids[(ids.indexOf(now ?? '') + 1) % ids.length];
  return next === now ? undefined : next;
}

/** What a failed start means for the visitor. */
export function cameraProblem(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError')
    return 'none';
  return 'busy';
}
