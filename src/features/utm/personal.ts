/**
 * What looks like data about a person, which must stand in no address:
 *
 * - `mail`: `anna@example.com`
 * - `at`: an `@` in a value, as in front of an account's name: `@anna.nowak`
 * - `phone`: nine to fifteen digits in the shapes in which telephone numbers are written: `+48 600 123 456`
 * - `name`: the parameter is called as if it held one of these: `email`, `first_name`
 *
 * Long numbers without a plus or groups are left alone, because advertising systems number their campaigns. A person's
 * bare name cannot be told from the name of a coffee; the page says so.
 */
export type Personal = 'mail' | 'at' | 'phone' | 'name';

/** `personal('utm_content', 'anna%40example.com')` is `'mail'`: a value counts as it is written and as it is read. */
export function personal(name: string, raw: string, read: string): Personal | undefined {
  const texts = [raw, read];
  if (texts.some((text) => /[^\s@/]@[^\s@]+\.[\p{L}]{2}/u.test(text))) return 'mail';
  if (texts.some((text) => text.includes('@'))) return 'at';
  if (texts.some(isPhone)) return 'phone';
  if (read && /^(e[-_]?mail|mail|phone|tel|mobile|(first|last|full|user)[-_]?name|surname)$/i.test(name)) return 'name';
  return undefined;
}

function isPhone(text: string): boolean {
  const shape = text.trim();
  const digits = shape.replace(/\D/g, '').length;
  if (digits < 9 || digits > 15 || !/^(\+|00)?[\d\s().-]+$/.test(shape)) return false;
  if (/^(\+|00)/.test(shape)) return true;
  // 600-123-456 is a number to call, 2026-07-01-1200 an hour of the calendar.
  return /\d[\s().-]+\d+[\s().-]+\d/.test(shape) && !/^(19|20)\d\d\D?(0[1-9]|1[0-2])(?!\d)/.test(shape);
}
