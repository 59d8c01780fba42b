import { one } from '~/site/content';

/** A number of a case with its words: `caseValue('ember-and-oat/posts/ethiopian-roast/reach')` is `{ value: 1350, label: 'reach', unit: 'people' }`. */
export async function caseValue(path: string, locale?: string, from = ''): Promise<{ value: number; label: string; unit: string }> {
  const [id = '', part, key = '', field = '', column = ''] = path.split('/');
  const data = await one('cases', id, locale, from);
  if (part === 'facts') {
    const fact = data.facts[key];
    if (fact) return fact;
  }
  if (part === 'posts') {
    const post = data.posts.find((p) => p.id === key);
    if (post && field === 'interactions')
      return { value: post.likes + post.comments + post.shares + post.saves, label: field, unit: 'count' };
    const value = post?.[field as keyof typeof post];
    if (typeof value === 'number') return { value, label: field, unit: field === 'spend' ? data.currency : 'count' };
  }
  if (part === 'tables') {
    const table = data.tables[key];
    const value = table?.rows.find((row) => row.id === field)?.values[column];
    const head = table?.columns[column];
    if (value !== undefined && head) return { value, label: head.label, unit: head.unit };
  }
  throw new Error(
    `${from ? `${from}: ` : ''}"${path}" is no number of a case: write "<case>/facts/<id>", "<case>/posts/<id>/<field>" or "<case>/tables/<id>/<row>/<column>"`,
  );
}

/** What a figure is given: a number as it is, or the path of one in a case. */
export async function numberOf(value: number | string, locale?: string, from = ''): Promise<number> {
  return typeof value === 'number' ? value : (await caseValue(value, locale, from)).value;
}
