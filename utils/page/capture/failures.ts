/** Words by which a page says that something went wrong, told apart from those that stood there before. */
import { boxAround } from '../locate/tree';
import { visibilityOf } from '../locate/visibility';

const FAILED =
  /失[败敗]|[错錯][误誤]|出[错錯]|[异異]常|超[时時]|重[试試]|稍[后後]|[频頻]繁|已存在|重[复複]|不能[为為]空|必填|[没沒]有保存|未保存|\b(?:fail(?:ed|ure)?|error|try again|invalid|required|already exists|timed? ?out|unable|denied|not saved)\b/i;
const LONGEST = 80;

/** Texts that speak of a failure and can be seen, each with how often. */
export function failuresIn(doc: Document, roots: Iterable<Node> = []): Map<string, number> {
  const found = new Map<string, number>();
  for (const root of [doc.body, ...roots]) {
    if (!root) continue;
    const texts = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const { data } = node;
      if (data.length > LONGEST || data.length < 2 || !FAILED.test(data)) continue;
      const holder = boxAround(node);
      if (!holder || /^(?:SCRIPT|STYLE|OPTION)$/.test(holder.tagName) || visibilityOf(holder) === 'hidden')
        continue;
      found.set(data, (found.get(data) ?? 0) + 1);
    }
  }
  return found;
}

/** Whether something is said now that was not said before. Pure. */
export function hasNewFailure(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): boolean {
  return [...now].some(([text, count]) => count > (before.get(text) ?? 0));
}
