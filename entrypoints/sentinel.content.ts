import { defineContentScript } from 'wxt/utils/define-content-script';
import { NETEASE_MATCHES } from '@/utils/guides/hosts';
import { startSentinel } from '@/utils/pages/sentinel';

export default defineContentScript({
  matches: [...NETEASE_MATCHES],
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startSentinel(window, chrome.runtime, new AbortController()),
});
