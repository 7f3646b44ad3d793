/** Other providers' answers, encoded texts, honest answers. */
import type { Row } from './row';

const QIYE = 'netease-qiye';
const latin = (bytes: number[]) => String.fromCharCode(...bytes);

export const foreign: readonly Row[] = [
  ['nodemailer', 'Invalid login: 535 Error: authentication failed, system busy', 'tencent-many-causes', 'login', 'you', 'likely', 'tencent'],
  ['smtplib', "(535, b'Error: authentication failed, system busy')", 'tencent-many-causes', 'login', 'you', 'likely', 'tencent'],
  ['imaplib', "b'Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/'", 'tencent-many-causes', 'login', 'you', 'likely', 'tencent'],
  ['JavaMail', 'javax.mail.AuthenticationFailedException: 535 Error: authentication failed\nhost smtp.exmail.qq.com:465', 'tencent-many-causes', 'login', 'you', 'likely', 'tencent'],
  ['QQ', '535 Login Fail. Please enter your authorization code to login. More information in http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256', 'qq-code-needed', 'login', 'you', 'likely', 'qq'],
  ['Alibaba', 'Error: Invalid login: 526 Authentication failure[0]', 'alibaba-refused', 'login', 'you', 'likely', 'alibaba'],
  ['Gmail', '534-5.7.9 Application-specific password required. Learn more at\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor d9443c01a7336-gsmtp', 'google-code-needed', 'login', 'you', 'likely', 'google'],
  ['Gmail', '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials 98e67ed59e1d1-gsmtp', 'google-refused', 'login', 'you', 'likely', 'google'],
  ['Gmail IMAP', 'NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)', 'google-refused', 'login', 'you', 'likely', 'google'],
  ['Gmail IMAP', 'A1 NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator.', 'google-closed', 'login', 'admin', 'likely', null],
  ['Gmail IMAP', '[ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)', 'google-browser', 'login', 'you', 'likely', 'google'],
  ['Zoho', '[ALERT] You are yet to enable IMAP for your account. Please contact your administrator (Failure)', 'zoho-closed', 'login', 'you', 'likely', 'zoho'],
  ['Zoho', 'imap.zoho.com:993 NO [AUTHENTICATIONFAILED] Invalid credentials(Failure)', 'zoho-refused', 'login', 'you', 'likely', 'zoho'],
  ['Outlook.com', '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [SG2PR06CA0245.apcprd06.prod.outlook.com]', 'microsoft-no-password', 'login', 'you', 'likely', 'microsoft'],
  ['Outlook.com', 'outlook.office365.com:993 A1 NO LOGIN failed.', 'microsoft-no-password', 'login', 'you', 'likely', 'microsoft'],
  ['Yandex', '535 5.7.8 Error: authentication failed: Invalid user or password! imap.yandex.com:993', 'yandex-refused', 'login', 'you', 'likely', 'yandex'],
  ['263', 'smtp.263.net:465 535 authentication failed', 'other-refused', 'login', 'you', 'likely', '263'],
  ['free 163', "imaplib.error: b'LOGIN Login error or password error' (imap.163.com:993, user=shop@163.com)", 'free-wrong-credentials', 'login', 'you', 'certain', 'netease-free'],
  ['free host', 'host=imap.163.com port=993 user=sales@hengxin.example: NO LOGIN Login error or password error', 'company-on-free-server', 'login', 'you', 'likely', 'netease-free'],
  ['free 163', '550 User has no permission', 'free-smtp-closed', 'login', 'you', 'certain', null],
  // Encoded.
  ['GBK as Latin-1', `501 ${latin([0xc7, 0xeb, 0xca, 0xb9, 0xd3, 0xc3, 0xca, 0xda, 0xc8, 0xa8, 0xc2, 0xeb, 0xb5, 0xc7, 0xc2, 0xbc])}`, 'qq-code-needed', 'login', 'you', 'likely', 'qq'],
  ['GBK bytes of Python', "(535, b'\\xc7\\xeb\\xca\\xb9\\xd3\\xc3\\xca\\xda\\xc8\\xa8\\xc2\\xeb\\xb5\\xc7\\xc2\\xbc')", 'qq-code-needed', 'login', 'you', 'likely', 'qq'],
  ['UTF-8 bytes of Python', "b'\\xe7\\xb3\\xbb\\xe7\\xbb\\x9f\\xe7\\xb9\\x81\\xe5\\xbf\\x99'", 'system-busy', 'login', 'netease', 'likely', null],
  ['JSON', '{"msg":"\\u5ba2\\u6237\\u7aef\\u6388\\u6743\\u7801\\u9519\\u8bef"}', 'code-required', 'login', 'you', 'likely', null],
  ['HTML entities', '&#36164;&#26009; &#24403;&#21069;IP&#24050;&#34987;&#31105;&#29992;&nbsp;203.0.113.4', 'ip-denied', 'login', 'admin', 'likely', null],
  ['quoted-printable', 'Subject: x\n=E6=94=B6=E4=BB=B6=E4=BA=BA=E9=82=AE=E7=AE=B1=E5=B7=B2=E6=BB=A1=\n\n=E9=80=80=E4=BF=A1', 'recipient-full', 'bounce', 'other', 'likely', null],
  ['header word', 'Subject: =?UTF-8?B?6YCA5L+h77ya5pS25Lu25Lq65LiN5a2Y5Zyo?=', 'recipient-unknown', 'bounce', 'other', 'likely', null],
  ['UTF-8 as Latin-1', 'ç™»å½•å¤±è´¥ï¼šç®¡ç\u0090†å‘˜è®¾ç½®è¯¥IPæ— æ³•ç™»å½•', 'rule-ip-denied', 'login', 'admin', 'likely', null],
  ['URL', 'https://qiye.163.com/login/?msg=%E8%B4%A6%E5%8F%B7%E5%B7%B2%E8%BF%87%E6%9C%9F', 'account-expired', 'login', 'admin', 'likely', null],
  // Not told.
  ['chat', '为什么我的邮箱用不了了，昨天还好好的', 'not-told', null, 'you', 'possible', null],
  ['chat', 'it does not work any more, please help', 'not-told', null, 'you', 'possible', null],
  ['Outlook', '0x80040600', 'not-told', null, 'you', 'possible', null],
  ['SMTP log', '220 smtp.qiye.163.com ESMTP\nAUTH LOGIN\n235 Authentication successful\nQUIT', 'after-login-unclear', 'folder', 'you', 'possible', QIYE],
  ['English of another provider', 'Temporary problem, system busy', 'not-told', null, 'you', 'possible', 'tencent'],
];
