/** Every Chinese label is found in any spelling of Hong Kong and Taiwan, held against OpenCC's tables. */
import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { CLIENT_LABELS } from '@/utils/guides/client-labels';
import { createFold } from '@/utils/guides/fold';
import { FOLDING } from '@/utils/guides/folding';
import { COMPOUNDS } from '@/utils/providers/netease/compounds';
import { LABELS } from '@/utils/providers/netease/labels';

const fold = createFold(FOLDING);
const compounds = Object.values(COMPOUNDS).flatMap((all) => all.flatMap(({ parts }) => parts.flat()));
const words = [
  ...new Set([...Object.values(LABELS).flat(), ...Object.values(CLIENT_LABELS).flat(), ...compounds]),
].filter((word) => /\p{Script=Han}/u.test(word));
/** Words that Taiwan has others for, where ours are another label of the same thing. */
const OTHER_WORDS = new Set(['拷贝', '打开', '注销', '适用对象', '激活']);

describe('folding', () => {
  it.each(['t', 'tw', 'hk'] as const)('leaves no letter of a label in the spelling of %s', (to) => {
    const spell = OpenCC.Converter({ from: 'cn', to });
    expect(words.filter((word) => fold(spell(word)) !== fold(word))).toEqual([]);
  });

  it('knows the words Taiwan uses instead', () => {
    const spell = OpenCC.Converter({ from: 'cn', to: 'twp' });
    const unknown = words.filter((word) => !OTHER_WORDS.has(word) && fold(spell(word)) !== fold(word));
    expect(unknown).toEqual([]);
  });

  it.each([
    ['建立授權密碼', '创建授权密码'],
    ['企業安全', '企业安全'],
    ['部門管理', '部门管理'],
    ['登入區域管理', '登录地区管理'],
    ['撤銷', '撤销'],
    ['刪除', '删除'],
  ])('folds %s', (text, folded) => expect(fold(text)).toBe(folded));
});
