/** One word for one thing in each language: the words that were given up do not come back. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url).pathname;
type Messages = Record<string, { message: string }>;

/** What is not said, and what is said instead. */
const GIVEN_UP: Record<string, readonly { not: RegExp; but: string }[]> = {
  zh_CN: [
    { not: /您|贵公司/, but: '你' },
    { not: /弹窗|弹出窗口/, but: '扩展窗口' },
    { not: /[“”"]/, but: '「」' },
  ],
  zh_TW: [
    { not: /您|貴公司/, but: '你' },
    { not: /彈出視窗/, but: '擴充功能視窗' },
    { not: /信箱位址|電子郵件地址/, but: '信箱地址' },
    { not: /精靈/, but: '嚮導' },
    { not: /[“”"]/, but: '「」' },
  ],
  en: [
    // A code is what an SMS, a QR picture or an error has; the mailbox makes authorization passwords, free mail authorization codes.
    {
      not: /(?<!QR |SMS |error |picture |verification |authorization |sent by )\bcodes?\b(?! sent by SMS)/i,
      but: 'authorization password',
    },
    { not: /["']/, but: '“ ” ’' },
    { not: /extension’s window/, but: 'popup' },
    { not: /\bmend|\bbarred\b/i, but: 'fix, block' },
    { not: /\(s\)/, but: 'a wording that needs no number, such as “Exported: $1”' },
  ],
};

describe('glossary', () => {
  for (const [language, rules] of Object.entries(GIVEN_UP)) {
    const path = `${ROOT}public/_locales/${language}/messages.json`;
    const texts = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Messages);
    it.each(rules)(`${language} says $but, not $not`, ({ not }) => {
      expect(texts.filter(([, { message }]) => not.test(message)).map(([key]) => key)).toEqual([]);
    });
  }
});
