/**
 * The nine parameters that Google Analytics knows, without their common `utm_`, in the order in which a link carries
 * them. Sources: Google's page on URL builders (`google-url-builders`) for the nine and what each is for, its page on
 * traffic-source dimensions (`google-traffic-dimensions`) for what is reported.
 */
export const PARAMETERS = [
  'source',
  'medium',
  'campaign',
  'content',
  'term',
  'id',
  'source_platform',
  'creative_format',
  'marketing_tactic',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** On every link. */
export const NEEDED: readonly Parameter[] = ['source', 'medium', 'campaign'];
/** Google Analytics 4 takes these two and shows them in no report. */
export const UNREPORTED: readonly Parameter[] = ['creative_format', 'marketing_tactic'];

/** A value for some of the parameters; an empty one counts as none. */
export type Values = { [name in Parameter]?: string };

/** `nameOf('source')` is `'utm_source'`. */
export const nameOf = (parameter: Parameter) => `utm_${parameter}`;

/** The parameter of that name in whatever case: `parameterOf('UTM_Source')` is `'source'`; nothing for a foreign one. */
export const parameterOf = (name: string): Parameter | undefined => PARAMETERS.find((id) => nameOf(id) === name.toLowerCase());
