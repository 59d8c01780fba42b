/** The reader's calendar day: `'2026-11-23'`. */
export const today = (now = new Date()): string => now.toLocaleDateString('sv');
