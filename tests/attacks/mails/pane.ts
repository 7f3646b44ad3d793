/** The pane of a mailbox of the practice world as a mail's author gets it: puts a mail in, presses in it, empties it. */
import type { Page } from '@playwright/test';
import type { HostileMail } from './mail.ts';

/** What the stop-watch notes for a ring on a mail. */
export const HOSTILE = 'hostile';
/** The body of the mail the world opened, whatever its mailbox prints it in. */
const BODY = 'Kq8Zx3Lm5Np2Rt7W|Tn4Wq8Zk2Xp6Rv9M';
const FRAME = 'iframe.rD3,iframe.lx-mail';

/** Waits for the opened mail and makes room in its place. */
export async function openPane(page: Page): Promise<void> {
  const done = await page.waitForFunction(
    ([body, frame, mark]) => {
      const fresh = document.createElement('div');
      fresh.id = 'qz-pane';
      fresh.setAttribute('data-w-bad', mark);
      const drawn = document.querySelector(frame);
      const code = [...document.querySelectorAll('b')].find((one) =>
        new RegExp(body).test(one.textContent ?? ''),
      );
      const box = drawn ?? code?.closest('div[style*=max-width]');
      box?.replaceWith(fresh);
      return Boolean(box);
    },
    [BODY, FRAME, HOSTILE] as const,
    { timeout: 30_000 },
  );
  await done.dispose();
}

const SECOND_MS = 250;

export async function putInPane(page: Page, { pieces, holder, late }: HostileMail): Promise<void> {
  await page.evaluate(
    async ([htmls, how, isLate, mark, ms]) => {
      const pane = document.getElementById('qz-pane');
      if (!pane) throw new Error('the pane is gone');
      pane.replaceChildren();
      const whole = htmls.join('');
      if (how === 'frame' || how === 'sandbox' || how === 'written-frame') {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'width:100%;height:420px;border:0';
        frame.setAttribute('data-w-bad', mark);
        if (how === 'sandbox') frame.setAttribute('sandbox', 'allow-same-origin');
        if (how !== 'written-frame') frame.srcdoc = whole;
        pane.append(frame);
        const written = how === 'written-frame' && frame.contentDocument;
        if (written) {
          written.open();
          written.write(whole);
          written.close();
        }
        return;
      }
      let root: Element | ShadowRoot = pane;
      if (how !== 'inline') {
        const host = document.createElement('div');
        pane.append(host);
        root = host.attachShadow({ mode: how === 'shadow' ? 'open' : 'closed' });
      }
      const add = (html: string) => {
        const box = document.createElement('div');
        box.setAttribute('data-w-bad', mark);
        box.innerHTML = html;
        root.append(box);
      };
      if (!isLate) return add(whole);
      const [first = '', ...more] = htmls;
      add(first);
      await new Promise((done) => setTimeout(done, ms));
      for (const html of more) add(html);
    },
    [pieces.map(({ html }) => html), holder, late, HOSTILE, SECOND_MS] as const,
  );
}

export const clearPane = (page: Page): Promise<void> =>
  page.evaluate(() => document.getElementById('qz-pane')?.replaceChildren());

export interface Place {
  /** Px of the window. */
  x: number;
  y: number;
  /** What it is called there. */
  name: string;
}

/** Where a person can press in the mail now: what it made to be pressed and nothing lies over. */
export const pressable = (page: Page): Promise<Place[]> =>
  page.evaluate(() => {
    const found: { x: number; y: number; name: string }[] = [];
    const look = (root: ParentNode, dx: number, dy: number) => {
      for (const one of root.querySelectorAll<HTMLElement>('*')) {
        if (one.shadowRoot) look(one.shadowRoot, dx, dy);
        const inner = one instanceof HTMLIFrameElement ? one.contentDocument : null;
        const box = one.getBoundingClientRect();
        if (inner) look(inner, dx + box.left, dy + box.top);
        if (!one.hasAttribute('data-press') || box.width < 2 || box.height < 2) continue;
        const [x, y] = [box.left + Math.min(box.width / 2, 30), box.top + box.height / 2];
        const scope = one.getRootNode() as Document | ShadowRoot;
        const hit = scope.elementFromPoint(x, y);
        if (hit && (one === hit || one.contains(hit)))
          found.push({ x: x + dx, y: y + dy, name: one.textContent ?? '' });
      }
    };
    const pane = document.getElementById('qz-pane');
    if (pane) look(pane, 0, 0);
    return found.filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
  });

/** Names the rows of a list of mails: what a stranger writes as name and subject. */
export const nameRows = (page: Page, texts: readonly string[]): Promise<number> =>
  page.evaluate(
    ([lines, mark]) => {
      const rows = [
        ...document.querySelectorAll<HTMLElement>(
          'tr.mL1, .lx-main tbody tr, [class*=row]:has([class*=subject])',
        ),
      ].slice(0, lines.length);
      for (const [at, row] of rows.entries()) {
        row.setAttribute('data-w-bad', mark);
        const subject =
          row.querySelector('.mL5 span, td:nth-child(3) a, [class*=strong]') ??
          row.querySelector('[class*=subject]');
        if (subject) subject.textContent = lines[at] ?? '';
      }
      return rows.length;
    },
    [texts, HOSTILE] as const,
  );
