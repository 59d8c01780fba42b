/** The roles of the graph, the most hired first: what a choice of roles offers. */
export const ROLES = [
  'smm-manager',
  'community-administrator',
  'smm-assistant',
  'content-specialist',
  'targeting-specialist',
  'head-of-smm',
] as const;

const LADDER = ['smm-assistant', 'community-administrator', 'content-specialist', 'targeting-specialist', 'smm-manager', 'head-of-smm'];

/** Roles from those who help to those who decide. */
export const inOrder = <T extends { id: string }>(roles: T[]): T[] =>
  [...roles].sort((a, b) => LADDER.indexOf(a.id) - LADDER.indexOf(b.id));
