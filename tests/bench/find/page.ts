/** The finder and what people use instead, side by side in one page. */
import { getByRole, getByText } from '@testing-library/dom';
import { Changes } from '@/utils/page/watch/changes';
import { finder } from '../../dom/page-api';
import { addNodes, countNodes, inboxHtml } from '../page/inbox';

const NAME = '生成授权密码';

type Finder = ReturnType<typeof finder>;
/** The whole guide, not one name: which step is the current one, and which control. */
const verdict = (mine: Finder) => mine.verdict('code')?.element ?? null;

/** Reads every text of the page, as little as any finder by visible name has to do. */
function barePass(): Element | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data === NAME) found = node.parentElement;
  return found;
}

const byXPath = () =>
  document.evaluate(
    `//*[text()[normalize-space()='${NAME}']]`,
    document.body,
    null,
    XPathResult.FIRST_ORDERED_NODE_TYPE,
    null,
  ).singleNodeValue as Element | null;

const METHODS = {
  ours: () => verdict(finder()),
  bare: barePass,
  xpath: byXPath,
  text: () => getByText(document.body, NAME),
  role: () => getByRole(document.body, 'button', { name: NAME }),
};
export type Method = keyof typeof METHODS;

/** Resolves after the page has been painted: what a method then has to wait for is its own doing. */
const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

/** A new document body, painted: nothing is known of its nodes. */
async function renew(nodes: number): Promise<void> {
  document.body.innerHTML = inboxHtml(nodes, true);
  await painted();
}

function timed(method: Method): number {
  const start = performance.now();
  const found = METHODS[method]();
  const took = performance.now() - start;
  if (found?.id !== 'target') throw new Error(`${method} found ${found?.outerHTML.slice(0, 80)}`);
  return took;
}

const api = {
  renew,
  timed,
  count: countNodes,
  /** One look on a page nobody has looked at. */
  async fresh(method: Method, nodes: number): Promise<number> {
    await renew(nodes);
    return timed(method);
  },
  /** Looks after changes of `changed` nodes each, on a page that is watched; ms of reading the change and looking. */
  async incremental(nodes: number, changed: number, times: number): Promise<number[]> {
    await renew(nodes);
    const mine = finder();
    verdict(mine);
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const values: number[] = [];
    for (let n = 0; n < times; n++) {
      addNodes(changed, n);
      const records = observer.takeRecords();
      await painted();
      const start = performance.now();
      const changes = new Changes();
      changes.take(records, null);
      const { added, renamed } = changes.drain();
      for (const node of added) mine.index.read(node);
      for (const node of renamed) mine.index.reread(node);
      const found = verdict(mine);
      values.push(performance.now() - start);
      if (found?.id !== 'target') throw new Error('lost the target');
    }
    observer.disconnect();
    return values;
  },
};
export type FindApi = typeof api;
(globalThis as unknown as { findApi: FindApi }).findApi = api;
