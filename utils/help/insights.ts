/** The latest looks of all frames, for the debug view. In memory only, and only while the view is switched on. */
import type { Insight } from '../guides/insight';
import type { SeenThere } from '../protocol/report';
import { pageKindOf } from '../providers/sites';
import { hostFamily } from './host-family';

const MOST = 20;

export interface Insights {
  note(url: URL, insight: Insight): void;
  /** Newest first. */
  read(): SeenThere[];
  forget(): void;
}

export function createInsights(now: () => number): Insights {
  let all: SeenThere[] = [];
  return {
    note(url, insight) {
      all = [{ at: now(), host: hostFamily(url.hostname), page: pageKindOf(url), ...insight }, ...all].slice(
        0,
        MOST,
      );
    },
    read: () => all,
    forget() {
      all = [];
    },
  };
}
