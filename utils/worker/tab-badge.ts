/** The icon's badge and title of one tab: there is a guide for this page. */
import { GUIDE_NAMES } from '../popup/guide-words';
import type { GuideId } from '../protocol/messages';
import type { WorkerBrowser } from './browser';
import type { WorkerTexts } from './texts';

const DOT = '●';
const COLOUR = '#1d5bd8';

export interface TabBadge {
  /** A page in this tab has something for the user. */
  offer(tabId: number, guide: GuideId): Promise<void>;
  /** It has gone without the tab loading another page, which the browser would notice by itself. */
  withdraw(tabId: number): Promise<void>;
}

/** Knows of a page only what its script said: that a guide may show itself there. */
export function createTabBadge(browser: WorkerBrowser, texts: WorkerTexts): TabBadge {
  const { action } = browser;
  return {
    async offer(tabId, guide) {
      const say = await texts.say();
      await action.setTitle({ tabId, title: say('sign_offer', say(GUIDE_NAMES[guide])) });
      // A number of codes about to expire matters more than the dot.
      if (await action.getBadgeText({})) return;
      await action.setBadgeBackgroundColor({ tabId, color: COLOUR });
      await action.setBadgeText({ tabId, text: DOT });
    },
    async withdraw(tabId) {
      await action.setTitle({ tabId, title: await action.getTitle({}) });
      // With null the tab shows what all tabs show; the types know Chrome's older form alone.
      await action.setBadgeText({ tabId, text: null as never });
    },
  };
}
