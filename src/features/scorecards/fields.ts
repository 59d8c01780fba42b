/** Reads data that is not known yet, field by field; throws with the field's name where one does not fit. */
export interface Reader {
  text(name: string, most?: number, form?: RegExp): string;
  number(name: string, least: number, most: number): number;
  one<V extends string | number>(name: string, from: readonly V[]): V;
  flag(name: string): boolean;
  list<T>(name: string, most: number, read: (from: Reader) => T): T[];
  texts(name: string, length: number, most: number): string[];
}

/** `reader({ a: 'b' }).text('a')` is `'b'`; `reader({}).text('a')` throws `a`. Keys of the prototype are none. */
export function reader(data: unknown, path = ''): Reader {
  if (typeof data !== 'object' || !data || Array.isArray(data)) throw new Error(path || 'record');
  const from = data as Record<string, unknown>;
  const at = (name: string) => (Object.hasOwn(from, name) ? from[name] : undefined);
  const wrong = (name: string) => new Error(path + name);
  const list = (name: string, most: number) => {
    const value = at(name);
    if (!Array.isArray(value) || value.length > most) throw wrong(name);
    return value as unknown[];
  };
  return {
    text(name, most = 200, form = /^/) {
      const value = at(name);
      if (typeof value !== 'string' || value.length > most || !form.test(value)) throw wrong(name);
      return value;
    },
    number(name, least, most) {
      const value = at(name);
      if (typeof value !== 'number' || !(value >= least && value <= most)) throw wrong(name);
      return value;
    },
    one(name, values) {
      const value = at(name);
      if (!values.includes(value as never)) throw wrong(name);
      return value as never;
    },
    flag(name) {
      const value = at(name);
      if (typeof value !== 'boolean') throw wrong(name);
      return value;
    },
    list: (name, most, read) => list(name, most).map((one, i) => read(reader(one, `${path}${name}[${i + 1}].`))),
    texts(name, length, most) {
      const value = list(name, length);
      if (value.length !== length || !value.every((one) => typeof one === 'string' && one.length <= most)) throw wrong(name);
      return value as string[];
    },
  };
}

/** An id: letters, digits, `-`, `_` and nothing that parts ids. */
export const ID = /^[\w-]{1,60}$/;
export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const DAY_OR_NONE = /^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/;

/** Whether two entries share an id; nothing refers to either of them then. */
export const unique = <T extends { id: string }>(list: T[], name: string): T[] => {
  if (new Set(list.map(({ id }) => id)).size !== list.length) throw new Error(name);
  return list;
};
