import { useCallback, useEffect, useState } from 'preact/hooks';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/ask';
import { t } from '@/utils/i18n';
import type { GuideId, GuideStatus } from '@/utils/messages';
import { isToolbarPopup } from '@/utils/popup/browser-target';

/** A guide moves when the user clicks in another window: often enough to look live, seldom enough to cost nothing. */
const LOOK_MS = 1_000;

export interface GuideControl {
  status: GuideStatus | null;
  start: (guide: GuideId) => Promise<void>;
  stop: () => Promise<void>;
}

/** The running guide, followed while the page is open, and the two things one can do about it. */
export function useGuide(): GuideControl {
  const [status, setStatus] = useState<GuideStatus | null>(null);
  const toast = useToast();
  const look = useCallback(async () => {
    const found = await ask('guide/status', {}).catch(() => null);
    // The same object again, or the whole page would be drawn anew every second.
    setStatus((shown) => (isSame(shown, found) ? shown : found));
  }, []);

  useEffect(() => {
    void look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [look]);

  const start = async (guide: GuideId) => {
    const { ok } = await ask('guide/start', { guide }).catch(() => ({ ok: false }));
    if (!ok) return toast({ kind: 'failed', text: t('popup_startFailed') });
    // What comes next is on the page, which the toolbar popup covers.
    if (isToolbarPopup()) window.close();
    await look();
  };

  const stop = async () => {
    const { ok } = await ask('guide/stop', {}).catch(() => ({ ok: false }));
    if (!ok) toast({ kind: 'failed', text: t('popup_workerSilent') });
    await look();
  };

  return { status, start, stop };
}

function isSame(a: GuideStatus | null, b: GuideStatus | null): boolean {
  return a?.guide === b?.guide && a?.step === b?.step && a?.state === b?.state;
}
