import { MakePassport } from './MakePassport.tsx';
import { start } from './page.ts';

void start(document.querySelector<HTMLElement>('.passport-page')!, MakePassport, 'passport');
