import { Certificate } from './Certificate.tsx';
import { start } from './page.ts';

void start(document.querySelector<HTMLElement>('.passport-page')!, Certificate, 'certificate');
