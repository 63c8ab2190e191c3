/**
 * The content security policy lets nothing become a script but what this lets through: files of our
 * own site, for workers, and XML that is only read (DOMParser runs nothing of it): the XMP of photos.
 * There is no other way from text to markup or code.
 */
interface Policies {
  readonly defaultPolicy: unknown;
  createPolicy(
    name: string,
    rules: {
      readonly createScriptURL: (address: string) => string;
      readonly createHTML: (text: string, type: string, sink: string) => string;
    },
  ): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies };

// WebKit runs a worker's first module twice (src/worker/worker.ts), and there is one such policy.
if (!trustedTypes?.defaultPolicy)
  trustedTypes?.createPolicy('default', {
    createHTML(text, _type, sink) {
      if (sink === 'DOMParser parseFromString') return text;
      throw new TypeError(`text for ${sink}`);
    },
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin)
        return address;
      throw new TypeError(`a script from elsewhere: ${address}`);
    },
  });
