import type { Tool } from '../workbench/tool.ts';
import { answer } from './answer.ts';
import { copies } from './copies.ts';
import { shape } from './saved.ts';

/** The report of a month, on one page; what it comes to says `answer.ts`. */
export const report: Tool = { ...shape, answer, copies };
