/** What the kit and the address tell of the page a guide runs in. */
import type { GuideKit } from '../guides/kit';
import { isSettingsIn, kindIn, NO_BAR, NO_PAGES } from '../pages/kind';

type Kit = Pick<GuideKit, 'guide' | 'pages' | 'bar' | 'code'>;

export function createPageFacts(view: Window) {
  let kit: Kit | null = null;
  const kind = () => (kit?.guide.inClient ? 'client' : kindIn(kit?.pages ?? NO_PAGES, view.location));
  const bar = () => kit?.bar ?? NO_BAR;
  return {
    learn(taught: Kit) {
      kit = taught;
    },
    /** By its address now. */
    kind,
    isSettings: () => isSettingsIn(kit?.pages ?? NO_PAGES, view.location),
    bar,
    /** For a look. */
    ofLook: () => ({ page: kind(), bar: bar(), hosts: kit?.guide.hosts ?? [], code: kit?.code ?? null }),
  };
}
