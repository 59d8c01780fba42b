import { define } from '../workbench/bench.ts';
import type { Tool } from '../workbench/tool.ts';

/** Makes a tool the sheet of a brand: what stands in it is kept under the brand that the bar `<Brands />` shows. */
export const defineSheet = (tool: Tool): void => define(tool, () => import('./brand-host.ts'));
