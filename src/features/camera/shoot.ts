/**
 * The picture that a video shows now, as a JPEG file.
 *
 * @throws Error when there is not enough memory.
 */
export async function shoot(video: HTMLVideoElement): Promise<File> {
  // Right after a switch the new camera has shown nothing yet.
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) {
    await new Promise((resolve) =>
      video.addEventListener('loadeddata', resolve, { once: true }),
    );
  }
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', 0.95),
  );
  if (!blob) throw new Error('the canvas gave no picture');
  return new File([blob], 'camera.jpg', { type: blob.type });
}
