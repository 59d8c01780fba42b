import { FORMATS } from '../brand/brand.ts';
import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Field, Shape } from '../workbench/tool.ts';
import { AIMS, BASES, COUNTS, NETWORKS, RATED, ROLES, VERDICTS, WHY } from './words.ts';

const text: Field = { kind: 'text' };
const long: Field = { kind: 'long' };
const count: Field = { kind: 'count' };
const day: Field = { kind: 'date' };
const choice = (options: readonly string[]): Field => ({ kind: 'choice', options: ['', ...options] });
const key: Field = { kind: 'key' };

/** What the strategy worksheet asks for; what is kept with a brand has the same fields. */
export const shape = {
  id: 'strategy',
  fields: {
    period: text,
    asOf: day,
    people: count,
    hours: { kind: 'number' },
    // Where the brand stands
    relevance: choice(RATED),
    quality: choice(RATED),
    mentions: count,
    critical: count,
    answered: count,
    findings: long,
    // Goals
    wish: long,
    business: long,
    failed: long,
    guard: long,
    // Competitors
    conclusion: long,
    stopIf: long,
    // Audience
    words: long,
    leave: long,
    // Proposition
    reasons: long,
    struck: long,
    promise: long,
    proof: long,
    cost: long,
    isTrue: choice(VERDICTS),
    isWanted: choice(VERDICTS),
    isOurs: choice(VERDICTS),
    isShown: choice(VERDICTS),
    isAllowed: choice(VERDICTS),
    signers: count,
    // Format of presence
    format: { kind: 'choice', options: FORMATS },
    formatWhy: long,
    sells: { kind: 'percent' },
    shown: long,
    // Platforms
    channel: long,
    look: day,
    // Content
    tell: long,
    tellNot: long,
    often: { kind: 'number' },
    postHours: { kind: 'number' },
    style: long,
    styleNot: long,
    judgeOn: day,
    // Budget
    weeks: { kind: 'number' },
    hourCost: { kind: 'money' },
    ads: { kind: 'money' },
    other: { kind: 'money' },
    currency: { kind: 'choice', options: CURRENCIES },
  },
  tables: {
    pages: {
      columns: { network: choice(NETWORKS), followers: count, before: count, reach: count, reactions: count, posts: count, id: key },
      most: 12,
    },
    goals: {
      columns: {
        goal: long,
        aim: choice(AIMS),
        // On the page every metric of the registry stands below these.
        kpi: choice(COUNTS),
        source: long,
        now: { kind: 'number', signed: true },
        target: { kind: 'number', signed: true },
        date: day,
        owner: text,
        id: key,
      },
      most: 8,
    },
    rivals: {
      columns: {
        name: text,
        why: choice(WHY),
        followers: count,
        week: { kind: 'number' },
        reactions: count,
        asked: count,
        replied: count,
        claim: long,
        content: choice(RATED),
        service: choice(RATED),
        id: key,
      },
      most: 10,
    },
    segments: {
      columns: {
        name: text,
        share: { kind: 'percent' },
        people: count,
        job: long,
        insight: long,
        barrier: long,
        where: long,
        basis: choice(BASES),
        evidence: long,
        id: key,
      },
      most: 8,
    },
    habits: { columns: { network: text, habit: long, basis: choice(BASES), id: key }, most: 12 },
    places: {
      columns: {
        network: choice(NETWORKS),
        audience: choice(RATED),
        format: choice(RATED),
        effort: choice(RATED),
        hours: { kind: 'number' },
        role: choice(ROLES),
        lose: long,
        id: key,
      },
      most: 15,
    },
    risks: {
      columns: { risk: long, likely: choice(RATED), harm: choice(RATED), sign: long, answer: long, owner: text, id: key },
      most: 15,
    },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    fields: { period: 'July to September 2026', asOf: '2026-06-22', people: 1, hours: 12, format: 'mixed', sells: '3o %', currency: 'EUR' },
    rows: {
      goals: [{ goal: 'Orders', aim: 'sales', kpi: 'orders', now: 31, target: 45, date: '2026-09-30', id: 'g1' }],
      places: [{ network: 'instagram', audience: '3', hours: 8, role: 'main', id: 'p1' }],
    },
  },
};
