/** Puts a form into a mail in the open page, and takes it out again. */
import type { Page } from '@playwright/test';
import type { MailDisguise } from './mails.ts';

/** @param form HTML of the author's form, with `[data-box]` on its outermost element */
export async function putMail(page: Page, { around }: MailDisguise, form: string): Promise<void> {
  await page.evaluate(
    ([html, inner]) => {
      const mail = document.createElement('div');
      mail.setAttribute('data-mail', '');
      mail.innerHTML = html.replace('FORM', '<div data-author></div>');
      let author = mail.querySelector('[data-author]') as Element | ShadowRoot;
      const depth = Number(mail.querySelector<HTMLElement>('[data-shadow]')?.dataset.shadow ?? 0);
      for (let level = 0; level < depth; level++) {
        const host = document.createElement('div');
        author.append(host);
        author = host.attachShadow({ mode: 'open' });
      }
      const box = document.createElement('div');
      box.innerHTML = inner;
      author.append(...box.children);
      // Where the client's own pages stand, beside everything else it shows.
      (document.querySelector('.page, #app') ?? document.body).append(mail);
    },
    [around, form] as const,
  );
}

/** The very same form, without the mail around it. */
export async function takeOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const find = (root: ParentNode): Element | null => {
      const box = root.querySelector('[data-box]');
      if (box) return box;
      for (const one of root.querySelectorAll('*')) {
        const inner = one.shadowRoot && find(one.shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    const box = find(document);
    if (box) document.body.append(box);
    document.querySelector('[data-mail]')?.remove();
  });
}
