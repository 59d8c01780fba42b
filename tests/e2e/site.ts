import { serve } from '../serve.mjs';

/** Serves the built site while the tests run; `SITE_URL` tells them where. */
export default async function start(): Promise<() => void> {
  const site = await serve();
  process.env.SITE_URL = site.url;
  return () => site.close();
}
