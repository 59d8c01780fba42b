import en from '../../../content/i18n/en.json' with { type: 'json' };

const NEEDED =
  /^(passport\.(match|refused|basis|ask)\.|passport\.drop\.(?:read|reading|noGraph|refused|twice|many|remove|remove\.of|removed|back)$|passport\.paper\.(capstone|shows|right\.|nameless|made)|passport\.(again|undo)$|level\.)/;

/** The words that the employer’s side needs in the browser. */
export const dropWords = (t: (key: string) => string): Record<string, string> =>
  Object.fromEntries(
    Object.keys(en)
      .filter((key) => NEEDED.test(key))
      .map((key) => [key, t(key)]),
  );
