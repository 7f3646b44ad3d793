import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSentinel } from '@/utils/pages/sentinel';
import { NETEASE_MATCHES } from '@/utils/providers/netease/hosts';

export default defineContentScript({
  matches: [...NETEASE_MATCHES],
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startSentinel(window, chrome.runtime, new AbortController()),
});
