/** Outlines for the shots of a storyboard, as the data of an SVG path in a box of 100 by 80. */
export const sketches = {
  'sour-face': 'M50 10a30 30 0 1 0 .1 0z M35 30l10 5-10 5 M65 30l-10 5 10 5 M36 55q5-7 9 0t9 0 9 0',
  'fast-filter':
    'M26 12h48l-16 28h-16z M46 40v18 M50 40v18 M54 40v18 M33 58h34v8q0 9-9 9h-16q-9 0-9-9z M67 61q9 0 0 9 M87 12a10 10 0 1 0 .1 0z M87 12v-4 M83 8h8 M87 22v-5',
  grinder: 'M28 8h44l-8 20h-28z M36 28h28v46h-28z M50 40a9 9 0 1 0 .1 0z M50 49l5-6 M70 42q7 8 0 16 M66 54l4 5 5-4',
  'slow-filter':
    'M26 12h48l-16 28h-16z M50 43v3 M50 50v3 M33 58h34v8q0 9-9 9h-16q-9 0-9-9z M67 61q9 0 0 9 M87 12a10 10 0 1 0 .1 0z M87 12v-4 M83 8h8 M87 22h5',
  'glad-face': 'M50 10a30 30 0 1 0 .1 0z M36 34q5-6 9 0 M55 34q5-6 9 0 M36 50q14 15 28 0',
  'table-on-phone': 'M38 4h24q5 0 5 5v62q0 5-5 5h-24q-5 0-5-5v-62q0-5 5-5z M39 18h22 M39 28h22 M39 38h22 M39 48h22 M50 14v38 M47 68h6',
};
