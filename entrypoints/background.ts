import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { STYLES } from '@/components/overlay/styles';
import { openVault } from '@/utils/codes/vault';
import { isCodeOf } from '@/utils/providers/codes';
import { startWorker } from '@/utils/worker/start';

export default defineBackground(() =>
  startWorker({
    browser,
    vault: openVault({ isCode: isCodeOf }),
    locks: navigator.locks,
    now: Date.now,
    styles: STYLES,
    log: (...reason) => console.warn('qiye-guide:', ...reason),
  }),
);
