import { expect, test } from 'vitest';
import { named } from './named.ts';

test.each([
  ['#case=norline-timber', { id: 'norline-timber', at: '' }],
  ['#case=norline-timber&at=goals', { id: 'norline-timber', at: 'goals' }],
  ['#case=caf%C3%A9', { id: 'café', at: '' }],
  ['#case=caf%C3', { id: 'caf%C3', at: '' }],
  ['#case=', { id: '', at: '' }],
  ['#goals', undefined],
  ['', undefined],
])('%s names %o', (hash, found) => expect(named(hash)).toEqual(found));
