/** How large an Office file may be inside before it is refused as `tooLarge`. */
export const ZIP_LIMITS = {
  /** Bytes of all its parts once inflated. */
  inflatedBytes: 1024 * 1024 * 1024,
  parts: 50_000,
} as const;
