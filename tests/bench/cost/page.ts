/** An inbox of its own for the page-cost group: still, or changing all the time. */
import { countNodes, inboxHtml } from '../page/inbox';

const list = () => document.querySelector('.list') as HTMLElement;
let storm: number | undefined;
let made = 0;

/** One change, one mutation record: texts, classes, added and removed nodes in turn. */
function change(n: number): void {
  const rows = list().children;
  const row = rows[(n * 7919) % rows.length] as HTMLElement;
  switch (n % 4) {
    case 0: {
      const text = row.querySelector('em')?.firstChild as Text | null;
      if (text) text.data = `第${n}封`;
      else row.toggleAttribute('hidden', false);
      break;
    }
    case 1:
      row.classList.toggle('on');
      break;
    case 2: {
      const mark = document.createElement('u');
      mark.textContent = `新${n}`;
      row.append(mark);
      break;
    }
    default: {
      const mark = list().querySelector('u');
      if (mark) mark.remove();
    }
  }
}

const api = {
  /** `withControl`: with the link a guide rings on a mailbox page. */
  draw(nodes: number, withControl: boolean): number {
    document.body.innerHTML = inboxHtml(nodes, false);
    if (withControl)
      document.querySelector('.bar')?.insertAdjacentHTML('beforeend', '<a href="#set">设置</a>');
    return countNodes();
  },
  /** `rate` mutation records a second in small tasks. */
  start(rate: number): void {
    made = 0;
    const begun = performance.now();
    storm = window.setInterval(() => {
      // Timers come late on a busy machine; the rate holds all the same.
      const due = Math.min(made + 250, ((performance.now() - begun) / 1000) * rate);
      while (made < due) change(made++);
    }, 10);
  },
  stop(): number {
    clearInterval(storm);
    return made;
  },
};
export type CostApi = typeof api;
(globalThis as unknown as { costApi: CostApi }).costApi = api;
