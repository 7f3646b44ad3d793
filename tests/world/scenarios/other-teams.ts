/** The code page as four more teams would write it, each written before the finder had seen it. */
import { BIND_PHONE, codeWalk } from './code-page.ts';
import type { Scenario } from './scenario.ts';

const WAY = 10;
const NO_PHONE = { person: ['open-platform', ...BIND_PHONE] };

export const otherTeams: Scenario[] = [
  codeWalk(
    'mui',
    'Material UI: floating labels, the code takes the place of the form, 完成',
    { codePage: 'code-mui' },
    WAY,
  ),
  codeWalk(
    'mui-en',
    'Material UI in English: buttons in capitals, a row of toggle buttons',
    { codePage: 'code-mui', lang: 'en', codes: 3, extra: { validity: 'toggle' } },
    WAY,
  ),
  codeWalk(
    'mui-date',
    'Material UI: the last day is a date field, the page is drawn anew again and again',
    { codePage: 'code-mui', switchOn: true, churn: 700, extra: { validity: 'date' } },
    WAY,
  ),
  codeWalk(
    'mui-no-phone',
    'Material UI on 390 px, no phone bound, chunks come late',
    { codePage: 'code-mui', phoneBound: false, chunkDelay: 600 },
    WAY + 16,
    { ...NO_PHONE, viewport: { width: 390, height: 720 } },
  ),

  codeWalk(
    'naive',
    'Naive UI: a bubble asks before the switch turns, 新增, 24 months to choose from',
    { codePage: 'code-naive' },
    WAY,
  ),
  codeWalk(
    'naive-radio',
    'Naive UI: a row of radio buttons, everything comes late',
    { codePage: 'code-naive', codes: 4, chunkDelay: 500, latency: 300, extra: { validity: 'radio' } },
    WAY,
  ),
  codeWalk(
    'naive-date',
    'Naive UI: the last day is asked for in a date picker',
    { codePage: 'code-naive', switchOn: true, extra: { validity: 'date' } },
    WAY,
  ),
  codeWalk(
    'naive-zh-tw',
    'Naive UI in Traditional Chinese, ends with 我已記錄',
    { codePage: 'code-naive', lang: 'zh-TW', switchOn: true },
    WAY,
  ),
  codeWalk(
    'naive-no-phone',
    'Naive UI, no phone bound',
    { codePage: 'code-naive', phoneBound: false },
    WAY + 16,
    NO_PHONE,
  ),

  codeWalk(
    'legacy',
    '2015: links as buttons, layers without a role, a list of ul and li, the code in four em',
    { codePage: 'code-legacy' },
    WAY,
  ),
  codeWalk(
    'legacy-code-first',
    '2015: name and validity are asked beside the code, 保 存 ends it',
    { codePage: 'code-legacy', codes: 2, extra: { order: 'code-first' } },
    WAY,
  ),
  codeWalk(
    'legacy-zh-tw',
    '2015 in Traditional Chinese, slow server',
    { codePage: 'code-legacy', lang: 'zh-TW', latency: 400 },
    WAY,
  ),
  codeWalk(
    'legacy-no-phone',
    '2015: the layer after 开启 says that a phone is missing',
    { codePage: 'code-legacy', phoneBound: false },
    WAY + 16,
    NO_PHONE,
  ),

  codeWalk(
    'wizard',
    'Three steps in the page, other settings with the same words at the side',
    { codePage: 'code-wizard' },
    WAY,
  ),
  codeWalk(
    'wizard-en',
    'Three steps in English, headless list box',
    { codePage: 'code-wizard', lang: 'en', codes: 2, extra: { validity: 'list' } },
    WAY,
  ),
  codeWalk(
    'wizard-narrow',
    'Three steps on 360 px, already switched on',
    { codePage: 'code-wizard', switchOn: true, latency: 200 },
    WAY,
    { viewport: { width: 360, height: 640 } },
  ),
  codeWalk(
    'wizard-no-phone',
    'Three steps, no phone bound',
    { codePage: 'code-wizard', phoneBound: false },
    WAY + 16,
    NO_PHONE,
  ),
];
