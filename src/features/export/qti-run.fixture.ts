import { DOMParser } from '@xmldom/xmldom';

type Value = number | boolean | string[] | null;
type Responses = Record<string, string[]>;

/**
 * Runs the response processing of an item that the export wrote, for a response to each interaction: a list of
 * identifiers, pairs or one number. Knows the operators that the export uses, and throws at any other.
 */
export function run(item: string, responses: Responses): { score: number; feedback: string[] } {
  const root = new DOMParser().parseFromString(item, 'text/xml').documentElement as unknown as Element;
  const maps = new Map(
    named(root, 'responseDeclaration').map((declared) => [
      declared.getAttribute('identifier') ?? '',
      {
        most: Number(named(declared, 'mapping')[0]?.getAttribute('upperBound')),
        entries: named(declared, 'mapEntry').map(
          (entry) => [entry.getAttribute('mapKey'), Number(entry.getAttribute('mappedValue'))] as const,
        ),
      },
    ]),
  );
  const outcomes: Record<string, Value> = { SCORE: 0, POINTS: 0, FEEDBACK: [] };
  const list = (value: Value): string[] => (Array.isArray(value) ? value : value === null ? [] : [String(value)]);
  const number = (value: Value): number => Number(Array.isArray(value) ? value[0] : value);

  const value = (node: Element): Value => {
    const [a, b] = children(node);
    const first = () => value(a as Element);
    const second = () => value(b as Element);
    switch (node.tagName) {
      case 'variable': {
        const id = node.getAttribute('identifier') ?? '';
        if (id in outcomes) return outcomes[id] ?? null;
        return responses[id]?.length ? responses[id] : null;
      }
      case 'baseValue':
        return [node.textContent ?? ''];
      case 'mapResponse': {
        const id = node.getAttribute('identifier') ?? '';
        const map = maps.get(id);
        const sum = (responses[id] ?? []).reduce((all, one) => all + (map?.entries.find(([key]) => key === one)?.[1] ?? 0), 0);
        return Math.min(map?.most ?? 0, Math.max(0, sum));
      }
      case 'sum':
        return children(node).reduce((all, one) => all + number(value(one)), 0);
      case 'divide':
        return number(first()) / number(second());
      case 'multiple':
        return children(node).flatMap((one) => list(value(one)));
      case 'and':
        return children(node).every((one) => value(one) === true);
      case 'or':
        return children(node).some((one) => value(one) === true);
      case 'not':
        return first() !== true;
      case 'isNull':
        return first() === null;
      case 'lt':
        return number(first()) < number(second());
      case 'match':
        return list(first()).join() === list(second()).join();
      case 'member':
        return list(second()).includes(list(first())[0] ?? '');
      case 'index':
        return list(first()).slice(Number(node.getAttribute('n')) - 1, Number(node.getAttribute('n')));
      case 'equal': {
        const [most = 0] = (node.getAttribute('tolerance') ?? '').split(' ').map(Number);
        return Math.abs(number(first()) - number(second())) <= most + 1e-9;
      }
      default:
        throw new Error(`<${node.tagName}> is not known here`);
    }
  };
  const rule = (node: Element): void => {
    if (node.tagName === 'setOutcomeValue') {
      const [inside] = children(node);
      outcomes[node.getAttribute('identifier') ?? ''] = value(inside as Element);
      return;
    }
    for (const branch of children(node)) {
      const [condition, ...then] = children(branch);
      if (value(condition as Element) !== true) continue;
      for (const one of then) rule(one);
      return;
    }
  };
  for (const one of children(named(root, 'responseProcessing')[0] as Element)) rule(one);
  return { score: number(outcomes.SCORE ?? 0), feedback: list(outcomes.FEEDBACK ?? []) };
}

const children = (node: Element): Element[] => [...Array.from(node.childNodes)].filter((child): child is Element => child.nodeType === 1);
const named = (node: Element, name: string): Element[] => Array.from(node.getElementsByTagName(name));
