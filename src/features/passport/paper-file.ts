import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { writePage } from './file.ts';
import { Paper } from './Paper.tsx';
import style from './paper.css?raw';
import type { Passport } from './passport.ts';
import type { Names } from './rests.ts';
import type { Words } from './words.ts';

/** The colours of the paper, which on the site come from its theme; the file is light, as paper is. */
const COLOURS = `:root { color-scheme: light; --paper: #faf8f3; --surface: #fff; --sunk: #f3efe6; --line: #e2dccf; --line-strong: #8d8575; --ink: #1b2130; --ink-2: #4c5364; --signal: #b8371a; --amber: #7d5200; --amber-soft: #fcefcb; --r-1: 6px; --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Georgia, serif; --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 54rem; padding: clamp(0.6rem, 3vw, 2rem); background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
@page { margin: 16mm 15mm; }
@media print { body { padding: 0; max-inline-size: none; background: #fff; font-size: 10pt; } }
`;

/** A passport as the one page that is sent. */
export const pageOf = (passport: Passport, graph: Names, w: Words): string =>
  writePage(passport, {
    language: w.language,
    title: `${w('paper.kicker')}: ${passport.name || w('paper.nameless')}`,
    style: COLOURS + style,
    body: renderToString(h(Paper, { passport, graph, w, alone: true })),
  });
