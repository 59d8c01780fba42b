const VALUE = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/**
 * A link with its four tags, the anchor last:
 * `tagged('https://e.example', '/shop?size=250#brewing', 'instagram', 'social', '2026-07_roast', 'bio')` is
 * `https://e.example/shop?size=250&utm_source=instagram&utm_medium=social&utm_campaign=2026-07_roast&utm_content=bio#brewing`.
 * Throws where a tag holds more than small letters, digits, hyphens within a word and underscores between words.
 */
export function tagged(site: string, page: string, source: string, medium: string, campaign: string, content: string): string {
  const tags = { utm_source: source, utm_medium: medium, utm_campaign: campaign, utm_content: content };
  const list = Object.entries(tags).map(([name, value]) => {
    if (!VALUE.test(value)) throw new Error(`"${value}" as ${name}: small letters, digits, hyphen within a word, underscore between`);
    return `${name}=${value}`;
  });
  const [path = '', anchor] = page.split('#');
  return `${site}${path}${path.includes('?') ? '&' : '?'}${list.join('&')}${anchor ? `#${anchor}` : ''}`;
}
