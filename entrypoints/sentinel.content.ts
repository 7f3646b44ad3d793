import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSentinel } from '@/utils/pages/sentinel';
import { INSTALL_MATCHES } from '@/utils/providers/sites';

export default defineContentScript({
  matches: [...INSTALL_MATCHES],
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => startSentinel(window, chrome.runtime, new AbortController()),
});
