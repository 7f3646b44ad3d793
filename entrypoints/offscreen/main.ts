import { isFromWorker, SETTLE, type SettleRequest, settleHere } from '@/utils/codes/clipboard/offscreen';

// The native object: nothing but `runtime` is there, and the messages of our pages to the worker pass by here too.
chrome.runtime.onMessage.addListener((message: Partial<SettleRequest>, sender, answer) => {
  if (message?.type !== SETTLE || !isFromWorker(sender, chrome.runtime)) return false;
  settleHere(document, crypto, message as SettleRequest).then(answer, () => answer('unreadable'));
  return true;
});
