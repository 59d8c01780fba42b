import { ASIDE } from '~/lib/disk';
import { texts } from '~/lib/persist';
import { recordTexts } from '~/lib/records';
import { RECORD } from '~/lib/rows';

/** All that is kept, by key: items of localStorage, records of the database, and what was put aside in either. */
export const everything = async (): Promise<Map<string, string>> => new Map([...texts(), ...(await recordTexts())]);

/** Whether what goes by a key lies in the database: `inDatabase('smm-record:post:p-1')` is true. */
export const inDatabase = (key: string): boolean => key.startsWith(RECORD) || key.startsWith(ASIDE + RECORD);
