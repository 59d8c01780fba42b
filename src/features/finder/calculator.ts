import { fill } from '../../lib/fill.ts';
import type { Input } from '../kpi/metric.ts';
import type { Bench } from '../workbench/bench.ts';
import { typed } from '../workbench/read.ts';
import type { Texts } from '../workbench/sheet.ts';
import { asked, fieldOf } from './finder.ts';
import { complete, library } from './library.ts';

export interface Calculator {
  /** Turns it to another metric and moves it there. */
  to(id: string): unknown;
}
interface Example {
  name: string;
  currency: string;
  fields: Texts;
}

/** Shows of the one calculator what the metric in it needs: its fields, its results, what can be looked for. */
export function calculator(
  bench: Bench,
  words: { input: string; listNext: string },
  itemOf: (id: string) => HTMLDetailsElement | undefined,
): Calculator {
  const { form, s, language } = bench;
  const at = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector)!;
  const hidden = (name: string) => at<HTMLInputElement>(`input[name="${name}"]`);
  const ask = (name: string) => at(`[data-ask="${name}"]`);
  const select = at<HTMLSelectElement>('[data-at="find"]');
  const examples: Record<string, Example> = JSON.parse(at('script[data-examples]').textContent!);
  /** Every text that an example puts into a field; what stands there and is none of them the reader typed. */
  const put = new Map<string, Set<string>>();
  for (const { fields } of Object.values(examples))
    for (const [name, text] of Object.entries(typed(fields, language))) put.set(name, (put.get(name) ?? new Set()).add(text));
  const own = (input: Input) => {
    const text = bench.textOf(fieldOf(input));
    return !!text.trim() && !put.get(fieldOf(input))?.has(text);
  };
  let shown = '';

  const texts = () => ({ metric: hidden('metric').value, find: hidden('find').value });

  function arrange(): void {
    const key = Object.values(texts()).join(' ');
    if (shown === key) return;
    const { metric, find } = asked(texts(), library) ?? {};
    if (!library.solve && (!metric || find)) return void complete().then(arrange);
    // A link made by hand may name a metric that there is none of.
    if (!metric) {
      hidden('metric').value = examples[shown.split(' ')[0]!] ? shown.split(' ')[0]! : Object.keys(library.metrics)[0]!;
      bench.changed();
      return;
    }
    shown = key;
    const item = itemOf(metric.id);
    if (item) {
      const place = item.querySelector('[data-at="bench"]')!;
      if (bench.parentElement !== place) place.append(bench);
      if (!item.open) item.open = true;
    }
    const inputs = new Map(metric.inputs.map((input) => [fieldOf(input), input]));
    for (const one of form.querySelectorAll<HTMLElement>('[data-at="asked"] > [data-ask]')) {
      const input = inputs.get(one.dataset.ask!);
      one.hidden = !input || (input.id === find?.id && !input.list);
    }
    at('[data-at="asked"]').append(...metric.inputs.map((input) => ask(fieldOf(input))));
    ask('wanted').hidden = !find;
    ask('currency').hidden = metric.unit !== 'currency' && !metric.inputs.some(({ unit }) => unit === 'money');
    const name = (id: string) => s[`metric.line.${id}`] ?? id;
    at('[data-ask="wanted"] label').textContent = `${s['metric.field.wanted']}: ${name(metric.id)}, ${s[`metric.unit.${metric.unit}`]}`;
    const options = [
      new Option(name(metric.id), 'result'),
      ...metric.inputs.map(({ id }) => new Option(fill(words.input, { input: name(id) }), id)),
    ];
    select.replaceChildren(...options);
    select.value = find?.id ?? 'result';
    results(at('[data-at="front"]'), find?.id ?? metric.id, name);
    // The second block is silent while its line stands in the first.
    results(at('[data-at="back"]'), find ? metric.id : 'back', name);
    at('[data-at="back"]').hidden = !find || !!find.list;
    for (const [field, { list, id }] of inputs) if (list) at(`[data-ask="${field}"] p`).textContent = id === find?.id ? words.listNext : '';
    bench.place();
    bench.draw();
  }

  /** Names the places of a result after the line that is to stand there. */
  function results(block: HTMLElement, id: string, name: (id: string) => string): void {
    block.querySelector('.name')!.textContent = name(id);
    for (const place of block.querySelectorAll<HTMLElement>('[data-out]')) {
      const [, what = ''] = /(-why|-fx)?$/.exec(place.dataset.out!)!;
      place.dataset.out = `${id}${what}`;
    }
  }

  /** The fields of a metric's example. */
  const exampleOf = (id: string): Texts => ({ ...examples[id]!.fields, currency: examples[id]!.currency });

  select.addEventListener('change', () => {
    const wanted = bench.control('wanted')!;
    const [front] = bench.answer.lines;
    if (select.value !== 'result' && !wanted.value && front && 'value' in front.result) {
      const { value } = front.result;
      // As it is shown: a price of 0.004 is no wish for 0.
      wanted.value = typed({ wanted: Number(Math.abs(value) < 0.1 ? value.toPrecision(2) : value.toFixed(2)) }, language).wanted!;
    }
    hidden('find').value = select.value;
    bench.changed();
    if (select.value !== 'result') wanted.focus();
  });
  form.querySelector('[data-example]')!.addEventListener('click', async () => {
    const [{ hostOf }, { replace }] = await Promise.all([import('../workbench/bench-host.ts'), import('../workbench/told.ts')]);
    const { metric } = texts();
    const host = hostOf(bench);
    const sheet = host.take();
    const fields = { ...sheet.fields, find: 'result', wanted: '', ...exampleOf(metric) };
    await replace(host, { ...sheet, fields }, 'tool.told.case', { name: examples[metric]!.name });
  });
  bench.runs.add(arrange);
  arrange();
  // One step ahead of the click that needs it.
  for (const step of ['pointerover', 'focusin']) bench.closest('smm-finder')!.addEventListener(step, complete, { once: true });

  return {
    async to(id) {
      await complete();
      if (texts().metric === id) return arrange();
      hidden('metric').value = id;
      hidden('find').value = 'result';
      bench.control('wanted')!.value = '';
      const { inputs } = library.metrics[id]!;
      const typedHere = inputs.some(own);
      const example = typed(exampleOf(id), language);
      for (const input of inputs) {
        const name = fieldOf(input);
        if (!typedHere) bench.control(name)!.value = example[name]!;
        else if (!own(input)) bench.control(name)!.value = '';
      }
      bench.changed();
    },
  };
}
