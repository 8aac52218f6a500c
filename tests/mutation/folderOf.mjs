/** `src/core/score/methods/tiers.ts` belongs to `score`, `src/core/appraise.ts` to `.`. */
export const folderOf = (file) => (file.split('/').length > 3 ? file.split('/')[2] : '.');
