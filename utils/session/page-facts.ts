/** What the kit and the address tell of the page a guide runs in. */
import type { GuideKit } from '../guides/kit';
import { isSettingsIn, kindIn, NO_PAGES } from '../pages/kind';

type Kit = Pick<GuideKit, 'guide' | 'pages' | 'code'>;

export function createPageFacts(view: Window) {
  let kit: Kit | null = null;
  const kind = () => (kit?.guide.inClient ? 'client' : kindIn(kit?.pages ?? NO_PAGES, view.location));
  return {
    learn(taught: Kit) {
      kit = taught;
    },
    /** By its address now. */
    kind,
    isSettings: () => isSettingsIn(kit?.pages ?? NO_PAGES, view.location),
    /** For a look. */
    ofLook: () => ({ page: kind(), hosts: kit?.guide.hosts ?? [], code: kit?.code ?? null }),
  };
}
