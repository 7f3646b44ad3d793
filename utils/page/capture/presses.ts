/**
 * What the user pressed last, and what came of it. In a mailbox, where mails stand beside settings, sixteen letters are a code
 * only when they came after a press on a button that makes one, in the window it brought or the block it stands in. A mail
 * shows what it shows before anything is pressed.
 */
import type { CodeShown } from '../locate/codes/find-code';
import { dialogOf } from '../locate/region';
import { holds, queryAll, shortText, upwards } from '../locate/tree';

/** What a press says: that a code should be made (or the next step of it taken), or anything else. */
export type Deed = 'makes' | 'confirms' | 'other';

/** How long after the last press what appears is taken for its consequence, ms: servers are slow, SMS checks slower. */
export const LASTS_MS = 90_000;
/** Letters in the largest block a press belongs to. */
const LARGEST_HOME = 2000;
/** And in the largest one a code may stand in without any other evidence. */
const LARGEST_BESIDE = 900;
const MOST_LAYERS = 5000;
/** What is no letter and no digit. */
const NEITHER = /[^A-Za-z0-9]/g;

interface Chain {
  at: number;
  /** Blocks around what was pressed, innermost first; they outlive the button. */
  homes: Element[];
  /** What the page said before: letters and digits alone. */
  said: string;
  /** Boxes that floated over the page before. */
  floating: ReadonlySet<Element>;
}

export class Presses {
  private chain: Chain | null = null;

  constructor(private readonly doc: Document) {}

  /**
   * A trusted click.
   * @param path from what was hit upwards
   * @param now ms
   */
  clicked(path: readonly Element[], deed: Deed, now: number): void {
    const [target] = path;
    if (!target) return;
    const goesOn = this.chain !== null && now - this.chain.at < LASTS_MS && this.isHome(target, this.chain);
    if (deed === 'other') {
      if (!goesOn) this.chain = null;
      return;
    }
    const before = goesOn ? this.chain : null;
    this.chain = {
      at: now,
      homes: [...new Set([...(before?.homes ?? []), ...homesOf(target)])],
      said: before?.said ?? saidBy(this.doc),
      floating: before?.floating ?? floatingIn(this.doc),
    };
  }

  /** Whether a code on show is a consequence of what was pressed. */
  admits({ element, code }: CodeShown, now: number): boolean {
    const chain = this.chainBefore(code, now);
    return chain !== null && this.isHome(element, chain);
  }

  /** Whether a code came right beside what was pressed, or in a window that press brought. */
  brought({ element, code }: CodeShown, now: number): boolean {
    const chain = this.chainBefore(code, now);
    if (!chain) return false;
    const beside = (home: Element) => home.isConnected && shortText(home, LARGEST_BESIDE) !== null;
    return this.isHome(element, { ...chain, homes: chain.homes.filter(beside) });
  }

  /** Whether a window came of a press that makes a code. */
  hasMade(window: Element, now: number): boolean {
    const { chain } = this;
    return chain !== null && now - chain.at <= LASTS_MS && !chain.floating.has(window);
  }

  /** The presses that still count, if the page did not say the code before them. */
  private chainBefore(code: string, now: number): Chain | null {
    const { chain } = this;
    return chain && now - chain.at <= LASTS_MS && !chain.said.includes(code.replace(NEITHER, ''))
      ? chain
      : null;
  }

  /** In a block around what was pressed, or in a window that was not there before. */
  private isHome(element: Element, { homes, floating }: Chain): boolean {
    if (homes.some((home) => home.isConnected && holds(home, element))) return true;
    const dialog = dialogOf(element);
    return dialog !== null && !floating.has(dialog);
  }
}

/** The blocks around a button, as far as they hold little else; the last one holds whatever takes their place. */
function homesOf(button: Element): Element[] {
  const homes: Element[] = [];
  for (const up of upwards(button)) {
    if (up === up.ownerDocument.body || up === up.ownerDocument.documentElement) break;
    const isSmall = shortText(up, LARGEST_HOME) !== null;
    homes.push(up);
    if (!isSmall) break;
  }
  return homes;
}

/** Letters and digits of everything in the document, shown or not. */
function saidBy(doc: Document): string {
  const fields = queryAll(doc, 'input,textarea').map((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
  );
  return `${doc.body?.textContent ?? ''} ${fields.join(' ')}`.replace(NEITHER, '');
}

/** Boxes placed against the window, and native dialogs: a page of ordinary size tells them at once. */
function floatingIn(doc: Document): Set<Element> {
  const floating = new Set<Element>();
  let looked = 0;
  for (const element of doc.body?.querySelectorAll<HTMLElement>('*') ?? []) {
    if (++looked > MOST_LAYERS) break;
    if (element.offsetParent === null && element.offsetWidth > 0) floating.add(element);
  }
  return floating;
}
