import type { Host } from '../workbench/host.ts';
import type { Calculator } from './calculator.ts';
import { freeze, isEmpty, type Sheet, sheets, thaw } from './saved.ts';
import { view } from './several.ts';

/** The calculator as drafts, links, saved work and panels know a tool. */
export function hostOf(calculator: Calculator): Host<Sheet> {
  const { language, form, w, store, start } = calculator;
  calculator.host ??= {
    element: calculator,
    language,
    form,
    s: w.s,
    kind: sheets,
    start: freeze(start, language),
    replaced: undefined,
    parts: new Map(),
    take: () => freeze(store.$work.get(), language),
    async give(sheet) {
      await view(calculator, sheet.several);
      store.$work.set(thaw(sheet, language));
    },
    examples: async () => (await import('./cases.ts')).ready(calculator.cases, store.$work.get(), language, w.count),
    isEmpty: (sheet) => isEmpty(thaw(sheet, language)),
    listen: (run) => void store.$work.listen(run),
    drawWith(run) {
      calculator.drawParts ??= run;
    },
    props: () => ({ calculator, w, work: store.$work.get(), found: calculator.found() }),
    draw: () => calculator.draw(),
    async compare() {
      const [{ h }, { Compare }] = await Promise.all([import('preact'), import('./Compare.tsx')]);
      return { draw: (sheets) => h(Compare, { w, lang: language, sheets }) };
    },
    async copies() {
      const { asFormula, asRows, asText } = await import('./copies.ts');
      const work = store.$work.get();
      const found = calculator.found();
      return {
        text: () => asText(work, found, calculator.mode, w),
        rows: () => asRows(work, found, w, language),
        formula: () => asFormula(work, found, language),
      };
    },
  };
  return calculator.host;
}
