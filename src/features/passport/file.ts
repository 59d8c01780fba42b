import { type Passport, TYPE, VERSION } from './passport.ts';

/** A passport as JSON, for those who want the data alone. `read` of `read.ts` reads it back. */
export const writeJson = (passport: Passport): string => `${JSON.stringify({ type: TYPE, version: VERSION, ...passport }, null, 1)}\n`;

/** What the page of a passport is made of besides its data. */
export interface Page {
  language: string;
  title: string;
  style: string;
  /** The page’s body as markup, every text in it escaped already. */
  body: string;
}

/**
 * A passport as one page that opens anywhere: its policy lets it run nothing and load nothing. The data stands in it, with
 * `<` written as `\u003c`, so that no text of it can end the element.
 */
export const writePage = (passport: Passport, { language, title, style, body }: Page): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<script type="application/json" id="${TYPE}">${JSON.stringify({ type: TYPE, version: VERSION, ...passport }).replaceAll('<', '\\u003c')}</script>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** `escaped('<b>"A & B"</b>')` is `'&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;'`. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
