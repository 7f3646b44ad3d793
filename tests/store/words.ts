/** The words on the stores' pictures. */

export interface Words {
  /** Under the name on the promo tiles. */
  tagline: string;
  marquee: string;
  ring: string;
  confirm: string;
  keep: string;
  diagnose: string;
  settings: string;
}

/** By the browser's locale. */
export const WORDS: Record<string, Words> = {
  zh_CN: {
    tagline: '圈在哪里，点哪里',
    marquee: '从登录邮箱到客户端收发正常，一步一步圈给你看',
    ring: '圈在哪里，就点哪里',
    confirm: '授权密码一出现就保存，再带你点「确定」让它生效',
    keep: '加密保管在这台电脑上，一键复制或发送到来发信',
    diagnose: '把登录报错贴进来，看懂原因和办法',
    settings: '不联网，不读邮件，要留多少由你决定',
  },
  zh_TW: {
    tagline: '圈在哪裡，點哪裡',
    marquee: '從登入信箱到郵件軟體收發正常，一步一步圈給你看',
    ring: '圈在哪裡，就點哪裡',
    confirm: '授權密碼一出現就儲存，再帶你按「確定」讓它生效',
    keep: '加密存放在這台電腦上，一鍵複製或傳送到來發信',
    diagnose: '把登入錯誤貼進來，看懂原因和辦法',
    settings: '不連線，不讀郵件，要留多少由你決定',
  },
  en: {
    tagline: 'Click what is ringed',
    marquee: 'From a login to a working mail client, one ring at a time',
    ring: 'Click what is ringed',
    confirm: 'Kept the moment it appears, then led to the button that makes it count',
    keep: 'Encrypted on this computer, copied or sent to Laifaxin in one click',
    diagnose: 'Paste a login error, see the cause and the cure',
    settings: 'No network, no mail read; what is kept is up to you',
  },
};
