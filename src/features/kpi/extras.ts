import type Calculator from './Calculator.tsx';
type Action = (tool: Calculator, button?: HTMLElement) => unknown;
export const actions: Record<string, Action> = {};
