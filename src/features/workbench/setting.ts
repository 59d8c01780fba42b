import { saved } from '../../lib/persist.ts';
import { settings } from './saved.ts';

/** The currency that the reader chose once for every tool. */
export const currency = (): string | undefined => saved(settings, 'tools').get()?.currency;

export const setCurrency = (code: string): void => void saved(settings, 'tools').set({ currency: code });
