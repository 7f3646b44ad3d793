/** What the guide bundle and the address tell of the page a guide runs in. */
import type { GuideBundle } from '../../guides/guide-bundle';
import { isSettingsIn, kindIn, NO_BAR, NO_PAGES } from '../../guides/page-kind';

type Bundle = Pick<GuideBundle, 'guide' | 'pages' | 'bar'>;

export function createPageFacts(view: Window) {
  let bundle: Bundle | null = null;
  const kind = () => (bundle?.guide.inClient ? 'client' : kindIn(bundle?.pages ?? NO_PAGES, view.location));
  return {
    learn(taught: Bundle) {
      bundle = taught;
    },
    /** By its address now. */
    kind,
    isSettings: () => isSettingsIn(bundle?.pages ?? NO_PAGES, view.location),
    bar: () => bundle?.bar ?? NO_BAR,
  };
}
