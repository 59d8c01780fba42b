import type { Kind } from '../../lib/persist.ts';
import { LIMITS } from './passport.ts';

/** What a reader may leave out as a whole. */
export const PARTS = ['questions', 'modules', 'exam'] as const;

/**
 * What a reader chose for their passport, kept as `smm:passport:mine`. It names what is left out, so that evidence that
 * comes later is in: `{ "name": "Amara", "note": "", "without": [], "own": ["copywriting"], "withoutPieces": [], "hide": [] }`.
 */
export interface Draft {
  name: string;
  note: string;
  /** Skills that are left out. */
  without: string[];
  /** Skills whose level is to be the reader’s own rating, though questions or work carry another. */
  own: string[];
  /** Artefacts that are left out. */
  withoutPieces: string[];
  hide: (typeof PARTS)[number][];
}

export const EMPTY: Draft = { name: '', note: '', without: [], own: [], withoutPieces: [], hide: [] };

export const passports: Kind<Draft> = {
  name: 'passport',
  version: 1,
  validate(data) {
    const { name, note, without, own, withoutPieces, hide } = data as Draft;
    const fits =
      typeof name === 'string' &&
      name.length <= LIMITS.name &&
      typeof note === 'string' &&
      note.length <= LIMITS.note &&
      [without, own, withoutPieces].every(areIds) &&
      hide.every((part) => PARTS.includes(part));
    if (!fits) throw new Error('no passport');
    return { name, note, without: [...without], own: [...own], withoutPieces: [...withoutPieces], hide: [...hide] };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'Amara Okafor',
    note: 'Two years of community work for a sports club.',
    without: ['pricing'],
    own: ['copywriting'],
    withoutPieces: [],
    hide: ['questions'],
  },
};

/** Whether it is a list of ids of usual length; throws for what is none at all. */
export const areIds = (list: unknown[]): boolean =>
  Array.isArray(list) && list.length <= 500 && list.every((id) => typeof id === 'string' && id.length <= LIMITS.id);
