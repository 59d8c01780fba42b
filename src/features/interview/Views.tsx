import { Prepare } from './Prepare.tsx';
import { References } from './References.tsx';
import { Room } from './Room.tsx';
import { Task } from './Task.tsx';
import type { View } from './words.ts';

/** The four sheets of a kit; the page shows the one that is chosen. */
export const Views = (view: View) => (
  <>
    <Room {...view} />
    <Task {...view} />
    <References {...view} />
    <Prepare {...view} />
  </>
);
