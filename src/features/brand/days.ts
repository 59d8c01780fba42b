/** How long a deleted brand waits in the bin. */
export const BIN_DAYS = 30;

/**
 * Days that a brand deleted on one day still has in the bin on another: from 30 down to 0, when it goes for good. A
 * clock that went back gives no more than 30. `daysLeft('2026-11-22', '2026-12-02')` is 20.
 */
export const daysLeft = (gone: string, today: string): number => Math.max(0, Math.min(BIN_DAYS, BIN_DAYS - (at(today) - at(gone))));

const at = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
};

/** The day on the reader's calendar: `localDay(new Date(2026, 10, 22))` is `'2026-11-22'`. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
