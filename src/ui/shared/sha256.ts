/** Hexadecimal sha256 by the browser; `null` where it has none: a page that came neither from this machine nor by https. */
export const sha256: ((text: string) => Promise<string>) | null =
  globalThis.crypto?.subtle === undefined
    ? null
    : async (text) => {
        const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      };
