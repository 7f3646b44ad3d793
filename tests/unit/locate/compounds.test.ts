/** Labels built of verb and object, and what does not change a wish. */
import { describe, expect, it } from 'vitest';
import { prepare } from '@/utils/guides/prepare';
import { compile } from '@/utils/page/locate/matcher';
import { guideBundleOf } from '@/utils/providers/guide-bundle';

const user = compile(prepare(guideBundleOf({ guide: 'get-code' })?.labels ?? {}));
const admin = compile(prepare(guideBundleOf({ guide: 'lift-ip-rule' })?.labels ?? {}));
const exact = (matcher: typeof user, text: string) =>
  (matcher.match(text) ?? []).filter(({ how }) => how === 'exact').flatMap(({ labels }) => labels);

describe('compounds', () => {
  it.each([
    '新建专用密码',
    '授权码申请',
    '立即申请客户端专属授权码',
    '新增一个应用专用密码',
    '獲取用戶端授權碼',
    'Create a new app password',
    'Request another authorization code',
    'New client password',
  ])('generate: %s', (text) => expect(exact(user, text)).toContain('generate'));
  it.each(['启用客户端专用密码', '開啟應用密碼', 'Turn on app passwords', '使用授权码登录'])(
    'setCode: %s',
    (text) => expect(exact(user, text)).toContain('setCode'),
  );
  it.each(['我已记下密码', '确认生效', '我已妥善保管', 'I have stored the code', 'Done and close'])(
    'confirm: %s',
    (text) => expect(exact(user, text)).toContain('confirm'),
  );
  it.each([
    ['登录地区限制', 'adminIpLogin'],
    ['IP访问控制', 'adminIpLogin'],
    ['账号登录策略', 'adminLimit'],
    ['登录安全设置', 'adminSecureLogin'],
    ['安全管控', 'adminSecurity'],
    ['Sign-in restrictions', 'adminLimit'],
  ])('%s: %s', (text, label) => expect(exact(admin, text)).toContain(label));
  it.each([
    '如何生成授权密码',
    '删除授权密码',
    '授权密码已生成',
    '更新密码',
    '新密码',
    'Delete app password',
  ])('no wish to make one: %s', (text) => expect(exact(user, text)).not.toContain('generate'));
});
