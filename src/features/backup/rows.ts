/** The rows in which kept items are counted; `other` takes what has no row of its own, `aside` what could not be read. */
export const KINDS = ['answer', 'lesson', 'flashcard', 'engagement', 'post', 'other', 'aside'] as const;
