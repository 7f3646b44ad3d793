import { type AdminTask, type AdminTexts, isSeveral } from './types';

const REQUEST: Record<AdminTask, string> = {
  'ip-rule': '放行郵件用戶端登入',
  account: '檢查我的信箱帳號狀態',
  domain: '檢查企業郵箱的網域狀態',
  protocol: '為我的帳號開放用戶端收發',
  sending: '檢查我的寄信限制',
  'sender-domain': '補齊公司郵件網域的 SPF、DKIM、DMARC 記錄',
  'sms-login': '為我的帳號開啟手機驗證碼登入',
  other: '檢查郵件用戶端登入失敗的原因',
};

const whom = (address?: string) => (isSeveral(address) ? '這幾個帳號' : '我這一個帳號');

/** Console labels stay as the console shows them, in simplified characters, so that they can be found. */
export const zhTW: AdminTexts = {
  greeting: '您好：',
  subject: (task, { domain }) => `請協助${REQUEST[task]}${domain ? `（${domain}）` : ''}`,
  opening: {
    'ip-rule': '我用郵件用戶端登入公司的網易企業郵箱時，被後台的 IP 登入規則擋下，想請您放行。',
    account:
      '我登入公司的網易企業郵箱時，伺服器表示這個帳號無法使用，想請您在後台確認帳號是否停用、過期，或沒有登入權限。',
    domain:
      '我登入公司的網易企業郵箱時，伺服器表示公司的網域無法使用，想請您確認服務是否到期、停用或尚未通過審核。',
    protocol:
      '我用郵件用戶端登入公司的網易企業郵箱時被拒絕，想請您為我的帳號開放用戶端協定（IMAP/SMTP）和用戶端授權密碼。',
    sending: '我的網易企業郵箱可以登入，但寄信被拒絕，想請您確認這個帳號的寄信限制。',
    'sender-domain':
      '我從公司的網易企業郵箱寄出的信被收信方退回：它檢查寄件網域（SPF、DKIM、DMARC 或反向解析）沒有通過。想請您在網域的 DNS 裡核對這幾筆記錄。',
    'sms-login': '我登入公司的網易企業郵箱時，伺服器表示這個帳號沒有開啟手機驗證碼登入，想請您開啟。',
    other:
      '我用郵件用戶端登入公司的網易企業郵箱失敗，想請您確認帳號狀態、用戶端協定（IMAP/SMTP）和 IP 登入規則。',
  },
  facts: (task, { domain, token, barredIp, address }) => [
    ...(domain ? [`網域：${domain}`] : []),
    ...(address ? [`帳號：${address}`] : []),
    ...(token ? [`錯誤代碼：${token}`] : []),
    ...(barredIp ? [`被擋的 IP：${barredIp}`] : []),
    ...(task === 'ip-rule' && !barredIp ? ['被擋的 IP：錯誤訊息沒有寫出，可向用戶端的服務商詢問'] : []),
  ],
  remedies: ({ barredIp, address }) => [
    'IP 登入規則請依下列順序，選第一個可行的（越前面，影響越小）：',
    `1. 只把${barredIp ? ` ${barredIp}` : '用戶端的 IP 或 IP 區段'} 加進允許範圍。`,
    `2. 用「新建个别规则」只對${whom(address)}放行。`,
    `3. 只把${whom(address)}加進登入規則的白名單。`,
    '4. 只多允許用戶端所在的一個地區。',
    '5. 最後才選「所有省市」：它會取消對全公司的保護，而且是否包含境外並不確定。',
  ],
  paths: [
    '後台入口（https://qiye.163.com/login/?p=admin），選單分兩種版本：',
    '- 「安全与审计」>「安全登录」>「登录限制」>「限制登录IP」',
    '- 「首页」>「安全中心」>「登录管理」>「IP登录管理」>「新建个别规则」或「新建默认规则」',
    '「邮箱安全设置」裡的「黑名单设置」「白名单设置」管的是寄件人，與此無關。',
  ],
  closing: [
    '處理好後我會用原來的授權密碼重試，不需要重設密碼。',
    '這封郵件不含任何密碼，也請不要向任何人索取授權密碼。謝謝！',
  ],
  brief: (task, { domain, token, barredIp, address }) => {
    const where = [domain, address, token, barredIp].filter(Boolean).join('，');
    const named = where && `（${where}）`;
    return task === 'ip-rule'
      ? `您好：我的用戶端登入被 IP 規則擋下${named}。請在「安全与审计 > 安全登录 > 登录限制」或「安全中心 > 登录管理 > IP登录管理」只放行這個 IP，或只對${whom(address)}放行。謝謝！`
      : `您好：請協助${REQUEST[task]}${named}。謝謝！`;
  },
};
