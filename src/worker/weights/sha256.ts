/**
 * SHA-256 as lower-case hex. Insecure origins (plain http on a local network) have no
 * `crypto.subtle`; there a library does it, some ten times slower.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // The types promise what insecure origins lack.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
