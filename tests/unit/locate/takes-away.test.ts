/** Which words announce that a window takes something away, and which only talk of it. */
import { describe, expect, it } from 'vitest';
import { takesAway } from '@/utils/page/locate/veto/deleting-window';

const TAKES = [
  '确定要删除这个授权密码吗？',
  '确认作废该授权密码',
  '重置授权密码 重置后需要在客户端重新填写',
  '生成新密码后，原授权密码立即失效，是否继续？',
  '清空全部授权密码',
  '註銷用戶端授權碼',
  '該操作不可恢復',
  '请输入名称以删除',
  '请确认删除',
  '关闭客户端授权密码',
  '此操作无法撤销',
  'Delete this password?',
  'Erase all codes',
  'This will reset every code. Continue?',
  'Revoke authorization code',
  'Type the name to remove it.',
  'Turn off client authorization?',
];
const TALKS = [
  '授权密码仅显示一次，如遗失请删除后重新生成。',
  '请妥善保存，丢失后无法恢复。',
  '未点击“确定”，授权密码将失效。',
  '若不点击确定，该密码将作废',
  '到期后自动失效',
  '开启后，登录密码将失效，需使用授权密码登录客户端。',
  '开启后可随时关闭授权密码功能',
  '开启后，第三方客户端需使用授权密码登录，是否继续？',
  '名称 有效期 180 天 取消 确定',
  'If you lose it, delete it and create a new one.',
  'The login password will no longer work in mail clients. Continue?',
  'It expires after 180 days and can be revoked at any time.',
  'Without OK the password will be lost.',
  '修改登录限制后对全体成员生效，确定保存？',
];

describe('takesAway', () => {
  it.each(TAKES)('%s', (words) => expect(takesAway(words)).toBe(true));
  it.each(TALKS)('only talks: %s', (words) => expect(takesAway(words)).toBe(false));
});
