/** Whether a request would leave this site. `blob:` and `data:` are answered by the browser itself. */
export function isForeign(address: string, scope: URL): boolean {
  const url = new URL(address);
  return /^(https?|wss?):$/.test(url.protocol) && url.origin !== scope.origin;
}

/** What a request to elsewhere gets: the same as without a connection. */
export const refuse = (): Response => Response.error();
