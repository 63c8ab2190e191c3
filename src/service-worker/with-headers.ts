import { HEADERS } from './policy.ts';

/**
 * The same answer with the headers that a good host sends. Static hosts without any get the policy
 * this way, for workers, too, and the isolation that threads need.
 */
export async function withHeaders(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  const { status, statusText } = response;
  // A stream that nobody reads to its end would keep this worker busy, and a new one waiting.
  const body = await response.blob();
  return new Response(body, { status, statusText, headers });
}
