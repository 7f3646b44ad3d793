/** Reads the overlay as the contract describes it, in Firefox: BiDi hands out closed shadow roots when it is asked for a node's shadow tree. */
import { type Overlay, readRoot } from '../e2e/overlay.ts';
import type { Bidi } from './bidi.ts';

interface Tree {
  context: string;
  url: string;
  children: Tree[] | null;
}
interface Remote {
  type: string;
  value?: never;
}
type Answer = { type: 'success'; result: Remote } | { type: 'exception'; exceptionDetails: { text: string } };
interface HostNode {
  value?: { shadowRoot?: { sharedId: string } | null };
}

const FIND_HOST = `[...(document.documentElement?.children ?? [])].find((e) => e.nodeName === 'QIYE-GUIDE') ?? null`;

/** An overlay and the frame it stands in; its boxes count from that frame's own corner, as the frame's input actions do. */
export interface Sight extends Overlay {
  context: string;
}

/** Value of an expression, as JSON would carry it; promises are awaited. `gesture`: as if the user had just pressed something. */
export async function evaluate<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const answer = await bidi.send<Answer>('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value ?? 'null') as T;
}

/** Every open tab. */
export async function tabs(bidi: Bidi): Promise<Tree[]> {
  return (await bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', {})).contexts;
}

async function lookIn(bidi: Bidi, context: string): Promise<Sight | null> {
  const found = await bidi.send<Answer>('script.evaluate', {
    expression: FIND_HOST,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const root = found.type === 'success' && (found.result as HostNode).value?.shadowRoot;
  if (!root) return null;
  const read = await bidi.send<Answer>('script.callFunction', {
    functionDeclaration: `function () { return JSON.stringify((${readRoot.toString()}).call(this)); }`,
    this: { sharedId: root.sharedId },
    target: { context },
    awaitPromise: false,
  });
  if (read.type === 'exception') return null;
  const seen = JSON.parse(read.result.value ?? 'null') as Overlay | null;
  return seen && { ...seen, context };
}

/** Every overlay in every web page now, frames included, newest tab last. */
export async function look(bidi: Bidi): Promise<Sight[]> {
  const all = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(all)];
  const frames = (await tabs(bidi)).flatMap(all).filter(({ url }) => /^(https|about:blank)/.test(url));
  // A frame may go away under the look.
  const seen = await Promise.all(frames.map(({ context }) => lookIn(bidi, context).catch(() => null)));
  return seen.filter((one) => one !== null);
}
