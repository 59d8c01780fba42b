/**
 * Loads a script when it is needed: `<template class="load-preview"><LoadPreview /></template>` holds its tag, which
 * does nothing until `later('preview')` copies it into the page. Cheaper than `import()`, whose helper stands in a
 * file that these pages don't need.
 */
export function later(name: string): Promise<void> {
  const template = document.querySelector<HTMLTemplateElement>(`template.load-${name}`);
  const script = template?.content.querySelector('script');
  if (!template || !script) return Promise.resolve();
  template.remove();
  return new Promise((done, fail) => {
    script.onload = () => done();
    script.onerror = () => {
      document.body.append(template);
      template.content.append(script.cloneNode());
      fail(new Error(`${script.src} did not load`));
    };
    document.body.append(script);
  });
}
