import type { Limits } from './limits.ts';
import type { Shares } from './shares.ts';
import type { Wall } from './zones.ts';

/** What posts are held against. */
export interface Rules {
  /** The brand's zone. */
  zone: string;
  /** What its clocks show now. */
  now: Wall;
  limits: Limits;
  /** Days with the id of the holiday's name; empty where no country is chosen. */
  holidays?: Readonly<Record<string, string>>;
  /** The wanted mix; nothing where none is set. */
  shares?: Readonly<Shares>;
  /** More days than this without a post on a network are a gap. */
  gap?: number;
  /** More posts than this on a network and a day are a crowd. */
  crowd?: number;
  /** Two posts on a network within fewer minutes are near. */
  apart?: number;
}
