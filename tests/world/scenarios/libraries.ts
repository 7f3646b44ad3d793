/** The code page by component library: roles, labels, lists and dialogs as each of them writes them. */
import { BIND_PHONE, codeWalk } from './code-page.ts';
import type { Scenario } from './scenario.ts';

/** Switch, 继续, 生成, name, field and option, 确定, 复制, 确定. */
const WAY = 9;
const SIRIUS = WAY + 3;

export const libraries: Scenario[] = [
  codeWalk('element', 'Element Plus: switch that asks first, custom list', { codePage: 'code-element' }, WAY),
  codeWalk(
    'element-radio',
    'Element Plus: the validity is a row of radio buttons',
    { codePage: 'code-element', extra: { validity: 'radio' } },
    WAY,
  ),
  codeWalk(
    'element-zh-tw',
    'Element Plus in Traditional Chinese, ends with 儲存',
    { codePage: 'code-element', lang: 'zh-TW', codes: 3 },
    WAY,
  ),
  codeWalk('element-sirius', 'From the new mailbox to Element Plus', { codePage: 'code-element' }, SIRIUS, {
    start: '{jump}',
  }),
  codeWalk(
    'element-no-phone',
    'Element Plus, no phone bound: 密保平台 opens in another tab',
    { codePage: 'code-element', phoneBound: false },
    WAY + 16,
    { person: ['open-platform', ...BIND_PHONE] },
  ),

  codeWalk(
    'native',
    'Plain HTML: label in the cell beside the box, native dialog and select',
    { codePage: 'code-native' },
    WAY,
  ),
  codeWalk('native-en', 'Plain HTML in English', { codePage: 'code-native', lang: 'en', codes: 1 }, WAY),
  codeWalk(
    'native-no-phone',
    'Plain HTML, no phone bound',
    { codePage: 'code-native', phoneBound: false },
    WAY + 16,
    { person: ['open-platform', ...BIND_PHONE] },
  ),

  codeWalk(
    'shadow',
    'Web components: open roots four deep, Shoelace in them',
    { codePage: 'code-shadow' },
    WAY,
  ),
  codeWalk('shadow-en', 'Web components in English', { codePage: 'code-shadow', lang: 'en' }, WAY),
  codeWalk(
    'shadow-zh-tw',
    'Web components in Traditional Chinese',
    { codePage: 'code-shadow', lang: 'zh-TW' },
    WAY,
  ),

  codeWalk('arco', 'Arco: check box, 新增, the code in four cells, 我已保存', { codePage: 'code-arco' }, WAY),
  codeWalk(
    'arco-chars',
    'Arco in English: one cell for every character',
    { codePage: 'code-arco', lang: 'en', extra: { codeShape: 'chars' } },
    WAY,
  ),
  codeWalk(
    'arco-sirius',
    'From the new mailbox in Traditional Chinese to Arco',
    { codePage: 'code-arco', lang: 'zh-TW' },
    SIRIUS,
    { start: '{jump}' },
  ),

  codeWalk(
    'tdesign',
    'TDesign: 开启 is a link, drawers, one box for every character',
    { codePage: 'code-tdesign' },
    WAY,
  ),
  codeWalk(
    'tdesign-agree',
    'TDesign: 生成 is grey until a box is ticked',
    { codePage: 'code-tdesign', switchOn: true, extra: { agree: true } },
    WAY,
    { person: ['agree'] },
  ),
  codeWalk('tdesign-en', 'TDesign in English', { codePage: 'code-tdesign', lang: 'en' }, WAY),

  codeWalk(
    'bootstrap',
    'Bootstrap: name and validity in the page wake 生成 up',
    { codePage: 'code-bootstrap' },
    WAY,
  ),
  codeWalk(
    'bootstrap-en',
    'Bootstrap in English, blanks and line breaks in the code',
    { codePage: 'code-bootstrap', lang: 'en', codes: 2 },
    WAY,
  ),
  codeWalk('bootstrap-narrow', 'Bootstrap on 360 px', { codePage: 'code-bootstrap' }, WAY, {
    viewport: { width: 360, height: 640 },
  }),

  codeWalk(
    'element-reload',
    'The page loads anew when the form is sent',
    { codePage: 'code-element', decoys: ['reload-on-submit'] },
    WAY + 5,
  ),
  codeWalk(
    'native-placeholder',
    'Plain HTML: only the placeholder names the field',
    { codePage: 'code-native', switchOn: true, extra: { nameLabel: 'placeholder' } },
    WAY,
  ),
];
