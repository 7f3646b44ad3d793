/** Bytes to text: UTF-8 where it fits, else the Chinese encodings. */

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gbk = new TextDecoder('gb18030');
const big5 = new TextDecoder('big5');

/** Letters that common Chinese texts are made of; rare ones betray a wrong encoding. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们到说务错误密码登录账帐号用户请使客端授权服器邮箱件无法连接证书失败验认系统繁忙管理员设置开启名域收发送成功已未过期禁止限制地址拒绝网络正确输入重新检查安全协议信息返回原因操作需绑定微手机短次数多频稍后再试存被与或企业公司此您你该IP錯誤密碼登錄帳號戶請客權碼務郵無連證書敗驗認統員設啟網絡確輸檢協議說個時來們這為國會',
);

const HAN = /[\u4e00-\u9fff]/;

/** Share of common letters among the Han ones, 0 without any. */
function plausible(text: string): number {
  const han = [...text].filter((letter) => HAN.test(letter));
  if (han.length < 2 || text.includes('\ufffd')) return 0;
  return han.filter((letter) => COMMON.has(letter)).length / han.length;
}

/** Text of bytes that are UTF-8 without a flaw, else null. */
export function strictText(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Text of the bytes, or null when no encoding yields something that people write. */
export function textOf(bytes: Uint8Array): string | null {
  const strict = strictText(bytes);
  if (strict !== null) return strict;
  // A letter may have been lost on the way.
  const lossy = new TextDecoder().decode(bytes);
  const lost = lossy.match(/\ufffd/g)?.length ?? 0;
  const kept = lossy.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (kept >= 4 && lost * 4 <= kept) return lossy;
  const [best, score] = [gbk, big5]
    .map((decoder) => decoder.decode(bytes))
    .map((text) => [text, plausible(text)] as const)
    .sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return score >= 0.3 ? best : null;
}
