/** A printable form of a lesson. */
export interface SheetOf {
  id: string;
  title: string;
  columns: string[];
}

/**
 * The printable forms that a lesson's source places, in its order.
 * `sheets('<Sheet id="day-planner" title="Plan a day" columns={["From", "Block"]} … />')` is
 * `[{ id: 'day-planner', title: 'Plan a day', columns: ['From', 'Block'] }]`.
 */
export function sheets(body: string): SheetOf[] {
  return [...body.matchAll(/<Sheet\b([\s\S]*?)(?:rows=|\/>)/g)].flatMap(([, attributes = '']) => {
    const text = (name: string) => attributes.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
    const [id, title] = [text('id'), text('title')];
    const list = attributes.match(/\bcolumns=\{\[([\s\S]*?)\]\}/)?.[1] ?? '';
    const columns = [...list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, single, double]) => single ?? double ?? '');
    return id && title ? [{ id, title, columns }] : [];
  });
}
