import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSentinel } from '@/utils/page/gate/sentinel';
import { neteaseSite } from '@/utils/providers/netease/site';
import { selfGuideOf } from '@/utils/providers/whose';

const SITES = [neteaseSite];

export default defineContentScript({
  matches: [...neteaseSite.hosts.matches],
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () =>
    startSentinel(window, chrome.runtime, new AbortController(), (place) => selfGuideOf(place, SITES)),
});
