import type { Desk } from './desk.ts';

/** The page on which a network's limit was read. */
export function Source({ desk, id }: { desk: Desk; id: string | number | undefined }) {
  const page = id === undefined ? undefined : desk.given.sources[id];
  return page ? (
    <small class="source">
      {desk.w('source')}{' '}
      <a href={page.url} rel="external">
        {page.name}
      </a>
    </small>
  ) : null;
}
