/** The stages a score goes through: tự chấm, thẩm định lần 1, thẩm định lần 2, điểm thống nhất. */
export type ReviewStage = 'self' | 'review1' | 'review2' | 'agreed';

export const REVIEW_STAGES: readonly ReviewStage[] = ['self', 'review1', 'review2', 'agreed'];
