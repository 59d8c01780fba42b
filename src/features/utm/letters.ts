/**
 * Latin letters for Cyrillic and accented ones, by the table that passports use: ICAO Doc 9303, part 3, recommended
 * transliteration (sources `icao-cyrillic`, `icao-latin`). One letter may become two or none (щ is `shch`, ь is
 * nothing), so the way back does not exist.
 *
 * - `latin('Щедрая осень', 'ru')` is `'Shchedraia osen'`
 * - `latin('Łódź', 'ru')` is `'Lodz'`; `latin('Köln', 'ru')` is `'Koeln'`
 * - `latin('Київ', 'uk')` is `'Kyiv'`: и is y in Ukrainian and i in Russian
 *
 * Letters of other scripts stay as they are.
 */
export function latin(text: string, language: Language): string {
  return Array.from(text.normalize('NFC'), (sign) => {
    const small = sign.toLowerCase();
    const found = EXCEPTIONS[language][small] ?? LETTERS[small] ?? plain(sign);
    return small === sign || !found ? found : found[0]!.toUpperCase() + found.slice(1);
  }).join('');
}

/** The languages whose Cyrillic letters the table tells apart here. */
export const LANGUAGES = ['ru', 'uk', 'be', 'bg'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A Latin letter without its marks; what is no Latin letter as it is. */
function plain(sign: string): string {
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[a-z]+$/i.test(bare) ? bare : sign;
}

const EXCEPTIONS: Record<Language, Record<string, string>> = {
  ru: {},
  uk: { и: 'y' },
  be: { г: 'h', ё: 'io' },
  bg: { щ: 'sht' },
};

const table = (pairs: string) => Object.fromEntries(pairs.split(' ').map((pair) => pair.split('=') as [string, string]));

const LETTERS: Record<string, string> = {
  ...table('а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch'),
  ...table('ъ=ie ы=y ь= э=e ю=iu я=ia і=i ї=i є=ie ґ=g ў=u ѓ=g ђ=d ѕ=dz ј=j ќ=k љ=lj њ=nj ћ=c џ=dz'),
  ...table('ä=ae å=aa æ=ae ð=d đ=d ħ=h ı=i ĳ=ij ĸ=q ł=l ŀ=l ŋ=n ö=oe ø=oe œ=oe ß=ss þ=th ŧ=t ü=ue'),
};
