import { type ComponentType, h, hydrate, render } from 'preact';

/** The slots of an island as Astro hands them over: HTML that stays as the server drew it. */
const Slot = ({ value }: { value: string }) => h('astro-slot', { dangerouslySetInnerHTML: { __html: value } });
Slot.shouldComponentUpdate = () => false;

/**
 * Starts a Preact island. Stands in for `@astrojs/preact/client.js`, which also carries signals, named slots and ids
 * of hooks: half a kilobyte that no island here uses.
 */
export default (element: HTMLElement) =>
  (Island: ComponentType<object>, props: object, slots: { default?: string }): void => {
    if (!element.hasAttribute('ssr')) return;
    hydrate(h(Island, props, slots.default && h(Slot, { value: slots.default })), element);
    element.addEventListener('astro:unmount', () => render(null, element), { once: true });
  };
