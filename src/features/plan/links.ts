/** A link inside a text: `{ at: 4, length: 19 }`, in UTF-16 units. */
export interface Found {
  at: number;
  length: number;
}

// Country codes that stand behind a dot in an address, two letters each, and the usual endings beside them.
const COUNTRIES =
  'acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodz' +
  'eceeegereseteufifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykz' +
  'lalblclilklrlsltlulvlymamcmdmemgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngnilnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqa' +
  'rerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsvsxsyszttctdtftgthtjtktltmtntotrtttvtwtzuaugukusuyuzvavcvevgvivnvuwfwsyeytzazmzw';
const ENDINGS =
  'com|org|net|info|biz|edu|gov|int|mil|app|dev|shop|store|online|site|blog|coffee|cafe|news|media|agency|studio|design|eco|events|jobs|museum|name|pro|tel|xyz|world|club|top|page|link|live|social|example';
const known = new Set([...(COUNTRIES.match(/../g) ?? []), ...ENDINGS.split('|')]);

const LINK =
  /(?<![\p{L}\p{N}@＠$#＃_\-./])(https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(\p{L}{2,}|xn--[a-z0-9]+))(?::\d+)?(?![\p{L}\p{N}@])((?:\/[^\s\p{Cf}<>"“”„«»…]*)?(?:\?[^\s\p{Cf}<>"“”„«»…]*)?)/giu;

/**
 * The links in a text that a network shortens or counts: with `http://` or `https://`, and bare ones such as
 * `example.com/shop` where the ending is one of a country or a usual one. Signs that end a sentence belong to the sentence.
 *
 * `linksIn('See ember.example/beans.')` is `[{ at: 4, length: 19 }]`; with `bare` off it is empty.
 *
 * A rarer ending without `https://` (`example.plumbing`) is taken as words; the networks know all endings.
 */
export function linksIn(text: string, bare = true): Found[] {
  const found: Found[] = [];
  // Only words with a point inside can be links: most texts are passed over without a look at each letter.
  for (let point = text.indexOf('.'); point >= 0; point = text.indexOf('.', point + 1)) {
    if (!/\S/.test(text.charAt(point + 1))) continue;
    let start = point;
    while (start > 0 && !/\s/.test(text[start - 1]!)) start -= 1;
    let end = point;
    while (end < text.length && !/\s/.test(text[end]!)) end += 1;
    for (const one of inWord(text.slice(start, end), bare)) found.push({ at: start + one.at, length: one.length });
    point = end;
  }
  return found;
}

function inWord(word: string, bare: boolean): Found[] {
  const found: Found[] = [];
  for (const match of word.matchAll(LINK)) {
    const [whole, scheme, host = '', ending = '', tail = ''] = match;
    if (!scheme && !(bare && known.has(ending.toLowerCase()) && /^[\w.-]+$/.test(host))) continue;
    // What is longer between two dots is no name of a server, and a longer address no link.
    if (whole.length > 4096 || named(host).some((label) => label.length > 63)) continue;
    found.push({ at: match.index, length: whole.length - (tail.length - ended(tail).length) });
  }
  return found;
}

/** The labels of a host as servers write them: `named('café.example')` is `['xn--caf-dma', 'example']`. */
const named = (host: string) =>
  (/^[\w.-]+$/.test(host) || !URL.canParse(`https://${host}`) ? host : new URL(`https://${host}`).hostname).split('.');

/** A path without what ends the sentence behind it; brackets stay where they were opened inside. */
function ended(tail: string): string {
  let end = tail;
  for (;;) {
    const cut = end.replace(/[.,!?;:'’*~|]+$/, '');
    const open = cut.split('(').length - cut.split(')').length;
    const next = cut.endsWith(')') && open < 0 ? cut.slice(0, -1) : cut;
    if (next === end) return end;
    end = next;
  }
}
