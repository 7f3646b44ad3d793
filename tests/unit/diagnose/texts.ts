/** Error texts in the shapes users paste them: client dialogs, protocol lines, addresses bars, chats, screenshots. */
export interface Pasted {
  what: string;
  text: string;
  /** Error ids expected at the head of the causes, in order. */
  ids: string[];
  certainty?: 'certain' | 'likely' | 'possible';
  barredIp?: string;
}

export const PASTED: readonly Pasted[] = [
  { what: 'bare code', text: 'ERR.LOGIN.REQCODE', ids: ['code-required'], certainty: 'certain' },
  { what: 'SMTP line', text: '535 5.7.0 ERR.LOGIN.REQCODE', ids: ['code-required'], certainty: 'certain' },
  { what: 'lower case', text: 'a1 NO err.login.reqcode', ids: ['code-required'], certainty: 'certain' },
  { what: 'mixed case', text: 'Err.Login.ReqCode', ids: ['code-required'], certainty: 'certain' },
  {
    what: 'line break inside the code',
    text: '登录失败：ERR.LOGIN.REQ\r\nCODE',
    ids: ['code-required'],
    certainty: 'certain',
  },
  { what: 'line break at a dot', text: 'ERR.LOGIN.\n  PASSERR', ids: ['password-mismatch'] },
  { what: 'hyphenated break', text: 'ERR.LOGIN.DOMAIN-\nNOTEXIST', ids: ['domain-not-here'] },
  {
    what: 'full-width',
    text: '错误：ＥＲＲ．ＬＯＧＩＮ．ＩＰＤＥＮＹ',
    ids: ['ip-denied'],
    certainty: 'certain',
  },
  { what: 'ideographic full stops', text: 'ERR。LOGIN。PASSERR', ids: ['password-mismatch'] },
  { what: 'zero for O', text: 'ERR.L0GIN.REQC0DE', ids: ['code-required'], certainty: 'likely' },
  { what: 'l and | for I', text: 'ERR.LOG|N.lPDENY', ids: ['ip-denied'], certainty: 'likely' },
  { what: 'five for S', text: 'ERR.LOGIN.U5ERSTATU5', ids: ['account-disabled'] },
  { what: 'commas for dots', text: 'ERR,LOGIN,IPDENY', ids: ['ip-denied'] },
  { what: 'spaces for dots', text: 'ERR LOGIN PASSERR', ids: ['password-mismatch'] },
  { what: 'underscores', text: 'ERR_LOGIN_PASSERR', ids: ['password-mismatch'] },
  { what: 'zero-width blanks', text: 'ERR\u200b.LOGIN\u200b.IPDENY', ids: ['ip-denied'] },
  { what: 'markup', text: '<p>ERR.LOGIN.<wbr>REQ<b>CODE</b></p>', ids: ['code-required'] },
  {
    what: 'address bar',
    text: 'https://qiye.163.com/login/?msg=ERR.LOGIN.PASSERR&hl=zh_CN',
    ids: ['password-mismatch'],
    certainty: 'certain',
  },
  {
    what: 'escaped address',
    text: 'qiye.163.com/login/%3Fmsg=ERR%2ELOGIN%2EUSERNOTEXIST',
    ids: ['account-unknown'],
  },
  {
    what: 'end of a sentence',
    text: 'The server says ERR.LOGIN.USEREXP. Please help!',
    ids: ['account-expired'],
    certainty: 'certain',
  },
  {
    what: 'Python traceback',
    text: "smtplib.SMTPAuthenticationError: (535, b'Error: authentication failed')",
    // Free 163 and Tencent both say it.
    ids: ['login-password-used'],
    certainty: 'likely',
  },
  {
    what: 'imaplib',
    text: "imaplib.error: b'LOGIN Login error or password error'",
    ids: ['free-wrong-credentials'],
  },
  {
    what: 'imaplib bytes with a code',
    text: "imaplib.IMAP4.error: b'[ALERT] ERR.LOGIN.PASSERR'",
    ids: ['password-mismatch'],
  },
  {
    what: 'JavaMail',
    text: 'javax.mail.AuthenticationFailedException: 535 5.7.0 ERR.LOGIN.REQCODE\n\tat com.sun.mail.smtp.SMTPTransport',
    ids: ['code-required'],
    certainty: 'certain',
  },
  {
    what: 'Foxmail dialog',
    text: '服务器返回错误。\n详细信息：账号或密码错误，ERR.LOGIN.PASSERR，请检查后重试。',
    ids: ['password-mismatch'],
  },
  {
    what: 'Outlook dialog',
    text: '登录到收件服务器 (IMAP): 您的 IMAP 服务器提示存在以下问题: 535 ERR.LOGIN.IPDENY',
    ids: ['ip-denied'],
  },
  {
    what: 'details pop-over, two codes',
    text: '收信：失败 原因：ERR.LOGIN.IPDENY 发信：失败 原因：535 5.7.0 ERR.LOGIN.REQCODE',
    ids: ['ip-denied', 'code-required'],
  },
  {
    what: 'two codes, the less sure one first',
    text: 'ERR.ILLEGAL.EMAIL then ERR.LOGIN.PASSERR',
    ids: ['password-mismatch', 'address-rejected'],
  },
  {
    what: 'half success',
    text: '收信：成功 发信：失败 原因：550 User has no permission',
    ids: ['free-smtp-closed'],
  },
  {
    what: 'IP rule with the address',
    text: 'NO [AUTH] ERR.LOGINRULE.IPDENY 203.0.113.77',
    ids: ['rule-ip-denied'],
    certainty: 'likely',
    barredIp: '203.0.113.77',
  },
  {
    what: 'IP rule, address in brackets',
    text: 'err.loginrule.ipdeny(198.51.100.4).',
    ids: ['rule-ip-denied'],
    barredIp: '198.51.100.4',
  },
  {
    what: 'IP rule, IPv6',
    text: 'ERR.LOGINRULE.IPDENY: 2001:DB8::17',
    ids: ['rule-ip-denied'],
    barredIp: '2001:db8::17',
  },
  {
    what: 'IP said before the code',
    text: '您的IP：198.51.100.23 已被限制 (ERR.LOGIN.IPDENY)',
    ids: ['ip-denied'],
    barredIp: '198.51.100.23',
  },
  {
    what: "the server's own address is not the barred one",
    text: 'Connected to 198.51.100.99:993 … * NO ERR.LOGIN.IPDENY',
    ids: ['ip-denied'],
  },
  { what: 'home address is not the barred one', text: 'ERR.LOGIN.IPDENY 192.168.1.10', ids: ['ip-denied'] },
  { what: 'IM', text: 'ERR.IM.LOGIN.IPDENY', ids: ['im-ip-denied'] },
  { what: 'without ERR', text: 'reason: LOGIN.IPDENY', ids: ['ip-denied'], certainty: 'likely' },
  { what: 'last part only', text: '失败原因：REQCODE', ids: ['code-required'], certainty: 'likely' },
  { what: 'official sentence', text: '该域名未开通企业邮箱', ids: ['domain-not-here'] },
  { what: 'old status', text: '-ERR ERR.LOGIN.USRSTATUS2', ids: ['account-disabled'] },
  { what: 'POP', text: '-ERR ERR.LOGIN.PASSERR', ids: ['password-mismatch'] },
  {
    what: 'user name without domain',
    text: '535 5.7.8 Error: email format login fail',
    ids: ['address-format'],
  },
  {
    what: 'IMAP ID',
    text: 'A3 NO SELECT Unsafe Login. Please contact kefu@188.com for help',
    ids: ['unsafe-login'],
  },
  { what: 'sending quota', text: '发送失败 (FA_MTA_REJECTED5520)', ids: ['sending-quota'] },
  {
    what: 'code glued to a word',
    text: 'ERR.LOGIN.REQCODEplease',
    ids: ['code-required'],
    certainty: 'likely',
  },
  {
    what: 'generic phrase gives way',
    text: 'AUTHENTICATIONFAILED login failed ERR.LOGIN.USERSTATUS 密码错误',
    ids: ['account-disabled'],
  },
  {
    what: 'generic phrase alone',
    text: 'NO [AUTHENTICATIONFAILED] Invalid credentials',
    ids: ['login-rejected', 'usual-protocol', 'usual-server'],
    certainty: 'likely',
  },
  { what: 'no connection', text: 'connect ETIMEDOUT imap.qiye.163.com:993', ids: ['no-connection'] },
  { what: 'no connection, Chinese', text: '无法连接到服务器，请检查网络', ids: ['no-connection'] },
  {
    what: 'prose around',
    text: '你好，我昨天还能收信，今天早上来发信里那个邮箱变红了，点开显示 ERR.LOGIN.REQCODE ，请问是怎么回事？急！',
    ids: ['code-required'],
    certainty: 'certain',
  },
  {
    what: 'IP rule in words',
    text: '登录失败：您的 IP 地址不在允许范围内',
    ids: ['ip-denied'],
    certainty: 'likely',
  },
  {
    what: 'IP rule in English',
    text: 'Login failed. Your IP is not allowed, please contact admin',
    ids: ['ip-denied'],
  },
  { what: 'IMAP closed', text: '您的账号未开启IMAP服务，请联系管理员', ids: ['protocol-said-closed'] },
  {
    what: 'IMAP closed, English',
    text: 'NO IMAP is not enabled for this user',
    ids: ['protocol-said-closed'],
  },
  { what: 'Apple Mail', text: '无法验证账户名或密码。', ids: ['login-rejected'] },
  {
    what: 'iPhone',
    text: 'The username or password for “imap.qiye.163.com” is incorrect.',
    ids: ['login-rejected'],
  },
  { what: 'Outlook number', text: '0x800CCC92 您的电子邮件服务器已拒绝您的登录', ids: ['login-rejected'] },
  { what: 'cut off', text: 'SSL_ERROR_SYSCALL, errno 104 on imap.qiye.163.com:993', ids: ['no-connection'] },
  {
    what: 'other name in the certificate',
    text: 'certificate verify failed: Hostname mismatch',
    ids: ['server-said-other-name'],
  },
  { what: 'expired, said so', text: '授权码已过期，请重新获取', ids: ['code-expired'], certainty: 'certain' },
  { what: 'too often', text: '操作过于频繁，请稍后再试', ids: ['too-many-tries'], certainty: 'likely' },
  { what: 'too often, English', text: 'Too many login failures, please try later', ids: ['too-many-tries'] },
  { what: 'locked', text: '账号被锁定，请一小时后再试', ids: ['account-locked'] },
  {
    what: 'a code before words',
    text: 'Your IP is not allowed (ERR.LOGIN.IPDENY)',
    ids: ['ip-denied'],
  },
];
