import type { Kind } from '../../lib/persist.ts';
import { type Brand, FORMATS, type Format } from './brand.ts';

/** The reader's brands, each under its id. */
export const brands: Kind<Brand> = {
  name: 'brand',
  version: 1,
  migrations: {},
  validate(data) {
    if (typeof data !== 'object' || !data || Array.isArray(data)) throw new Error('brand');
    const { name, model, zone, otherZone, country, networks, format, gone } = { ...data } as Record<string, unknown>;
    if (!Array.isArray(networks) || networks.length > 40) throw new Error('networks');
    if (!FORMATS.includes(format as Format)) throw new Error('format');
    return {
      name: text(name, 300),
      ...(model === undefined ? {} : { model: text(model, 100) }),
      zone: text(zone, 100),
      ...(otherZone === undefined ? {} : { otherZone: text(otherZone, 100) }),
      ...(country === undefined ? {} : { country: text(country, 10) }),
      networks: networks.map((id) => text(id, 100)),
      format: format as Format,
      ...(gone === undefined ? {} : { gone: dayOf(gone) }),
    };
  },
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'Corner bakery',
    model: 'ember-and-oat',
    zone: 'Europe/Warsaw',
    otherZone: 'Asia/Tokyo',
    country: 'PL',
    networks: ['instagram', 'facebook'],
    format: 'mixed',
    gone: '2026-11-22',
  },
};

function text(data: unknown, most: number): string {
  if (typeof data !== 'string' || data.length > most) throw new Error('text');
  return data;
}

function dayOf(data: unknown): string {
  if (typeof data !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(data)) throw new Error('day');
  return data;
}
