export const metrics: Record<string, unknown> = {};
