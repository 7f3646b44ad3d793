import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { browserName } from '@/utils/help/browser-name';
import { reportText } from '@/utils/help/report';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';

/** The report's text, null while it is put together. A worker that says nothing leaves its part out. */
export function useReport(): string | null {
  const [report, setReport] = useState<string | null>(null);
  useEffect(() => {
    const gather = async () => {
      const [{ traces }, { text, count }, { os }] = await Promise.all([
        ask('help/trail', {}).catch(() => ({ traces: [] })),
        ask('learned/export', {}).catch(() => ({ text: '', count: 0 })),
        browser.runtime.getPlatformInfo().catch(() => ({ os: '?' })),
      ]);
      const facts = {
        version: browser.runtime.getManifest().version,
        browser: browserName(navigator.userAgent),
        system: os,
        language: browser.i18n.getUILanguage(),
        traces,
        pack: count > 0 ? text.trim() : '',
      };
      setReport(reportText(facts, t));
    };
    void gather();
  }, []);
  return report;
}
