import { putPhoto, SHARED, SHARE_FIELD } from '../shared/pwa/handover.ts';

/**
 * Takes a photo that another app shares. The POST is answered here, on the device; no server sees it.
 *
 * @returns the way to the page, which takes the photo over.
 */
export async function takeShared(
  request: Request,
  scope: URL,
): Promise<Response> {
  const target = new URL(scope);
  target.searchParams.set(SHARED, await keep(request));
  // 303 turns the POST into a GET, so that a reload posts nothing again.
  return Response.redirect(target.href, 303);
}

async function keep(request: Request): Promise<'photo' | 'failed'> {
  try {
    const form = await request.formData();
    const file = form.getAll(SHARE_FIELD).find((one) => one instanceof File);
    if (!file) return 'failed';
    await putPhoto(file, file.name);
    return 'photo';
  } catch {
    return 'failed';
  }
}
