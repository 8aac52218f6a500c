/** What offices already have: an identity that never changes and versions that never go back. */
export const RECORDED = { id: '9a4c8f5e-3b1d-4e27-8f60-2d7c51ab93e4', lastReleased: '0.1.0' } as const;
