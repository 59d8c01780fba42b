import type { Locator } from '@playwright/test';

/** Fills in an answer, from the key that grades it: every control as it should be, or not. */
export async function answer(question: Locator, rightly = true): Promise<void> {
  await question.evaluate((root: HTMLElement, right) => {
    const form = root.querySelector('form')!;
    const set = (name: string, value: string) => {
      const control = form.elements.namedItem(name) as HTMLInputElement;
      if (control.type === 'checkbox') control.checked = value === 'on';
      else control.value = value;
    };
    // biome-ignore lint/suspicious/noExplicitAny: each type of question has a key of its own shape
    const fill = (type: string, key: any, before = '') => {
      if (type === 'single') set(`${before}a`, `${right ? key.right : (key.right + 1) % key.of}`);
      else if (key.rights) for (const [name, is] of Object.entries(key.rights)) set(before + name, !!is === right ? 'on' : '');
      else if (type === 'numeric') {
        const draw = Number((form.elements.namedItem(`${before}draw`) as HTMLInputElement).value);
        set(`${before}n`, `${key.draws[draw][0] + (right ? 0 : 1e6)}`);
      } else if (type === 'case') for (const [i, [part, own]] of key.entries()) fill(part, own, `${i}-`);
      else if (type === 'ordering') {
        const rows = () => [...form.querySelectorAll<HTMLElement>('[data-part]')];
        for (let to = 0; to < key; to++)
          for (;;) {
            const at = rows().findIndex((row) => row.dataset.part === `${right ? to : key - 1 - to}`);
            if (at <= to) break;
            rows()[at]!.querySelector<HTMLElement>('[data-move="-1"]')!.click();
          }
      } else
        for (const [name, value] of Object.entries(key)) {
          const others = [
            ...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(`[name="${name}"][value], [name="${name}"] option`),
          ];
          set(name, right ? `${value}` : others.map((one) => one.value).find((one) => one && one !== value)!);
        }
    };
    fill(root.dataset.questionType!, JSON.parse(root.dataset.key!));
    form.querySelector('fieldset')!.dispatchEvent(new Event('input', { bubbles: true }));
  }, rightly);
}
