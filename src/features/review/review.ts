import { h, render } from 'preact';
import { App } from './App.tsx';
import type { Given } from './words.ts';

/** The review on its page. */
const root = document.querySelector<HTMLElement>('.review')!;
const given = JSON.parse(root.querySelector('script')!.textContent!) as Given;
root.replaceChildren();
render(h(App, { given }), root);
