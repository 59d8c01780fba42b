const ORDER = ['smm-assistant', 'community-administrator', 'content-specialist', 'targeting-specialist', 'smm-manager', 'head-of-smm'];

/** Roles from those who help to those who decide. */
export const inOrder = <T extends { id: string }>(roles: T[]): T[] => [...roles].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
