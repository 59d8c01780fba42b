let last = 0;
let count = 0;

/**
 * A new id, which no other tab makes at the same time. Ids sort in the order in which they were made: UUID version 7
 * (RFC 9562, section 5.7: milliseconds, a count within them, chance). `now` is in milliseconds.
 *
 * `newId()` // '019aa0f2-5c00-7000-8f3b-2a51c9d04e67'
 */
export function newId(now = Date.now()): string {
  if (now > last) [last, count] = [now, 0];
  else if (count === 0xfff) [last, count] = [last + 1, 0];
  else count++;
  const time = last.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${crypto.randomUUID().slice(19)}`;
}
