/** The naming card of a running case as the fields of the card. */
export function cardOf({ tagging }: { tagging: { site: string; sources: string[]; mediums: string[] } }): Record<string, string> {
  return {
    site: tagging.site,
    case: 'lower',
    letters: 'latin',
    language: 'ru',
    space: '-',
    hyphen: 'on',
    underscore: 'on',
    source: tagging.sources.join(', '),
    medium: tagging.mediums.join(', '),
  };
}
