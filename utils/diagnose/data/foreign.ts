/** Answers of other providers. They are told by whole known lines, never by single words such as "frequency". */
import type { Wording } from './wording';

const server = (cause: string, ...says: string[]): Wording => ({
  cause,
  voice: 'server',
  answer: true,
  says,
});

export const foreignWordings: readonly Wording[] = [
  server(
    'tencent-many-causes',
    'authentication failed|authenticationfailed|535|login fail|login failed + system busy|system is busy',
    'account is abnormal|login frequency limited|login frequency is limited + password is incorrect|login fail|system is busy|service is not open',
  ),
  server(
    'tencent-bind',
    '安全登录|绑定微信|微信绑定|扫码登录 + exmail|腾讯|企业微信|微信',
    'bind wechat|bind your wechat|wechat + exmail|log in|login|bind',
  ),
  server(
    'qq-code-needed',
    'please enter your authorization code|authorization code to login|enter your authorization code to log',
    '请使用授权码登录',
    'service.mail.qq.com|mail.qq.com + authorization code|授权码|请使用',
  ),
  server(
    'alibaba-refused',
    '526 authentication|526 authen|526 5.',
    'authentication failure[',
    '526 + authentication failure|authentication failed|auth',
    '三方客户端安全密码',
  ),
  server(
    'alibaba-closed',
    'uc_login_source_not_allowed|login_source_not_allowed',
    '三方客户端|third-party client + 禁止使用|已禁止|禁用|不允许|not allowed|forbidden|disabled + aliyun|阿里|alimail|钉邮|钉钉',
  ),
  server(
    'google-code-needed',
    'application-specific password required|application specific password|invalidsecondfactor|app password required|app-specific password required|534-5.7.9|534 5.7.9|answer/185833',
    'gmail|google|谷歌 + app password|应用专用密码|应用密码',
  ),
  server(
    'google-refused',
    '535-5.7.8|badcredentials|gsmtp + username and password not accepted|badcredentials|not accepted',
    'username and password not accepted|badcredentials',
    'invalid credentials (failure)',
  ),
  server(
    'google-closed',
    'imap access is disabled for your domain|not enabled for imap use|imap access is disabled',
    'pop access is not allowed|pop is disabled for',
  ),
  server(
    'google-browser',
    'log in via your web browser|login via your web browser|log in with your web browser|webloginrequired|answer/78754|534-5.7.14',
  ),
  server(
    'zoho-closed',
    'yet to enable imap|yet to enable pop|enable imap for your account',
    'zoho + imap + disabled|not enabled|not available',
  ),
  server(
    'zoho-refused',
    'invalid credentials(failure)',
    'zoho + invalid credentials|authentication failed|535',
  ),
  server(
    'microsoft-no-password',
    'basicauthblocked|5.7.139|5.7.30|smtp_auth_disabled|smtpclientauthentication is disabled',
    'basicauthblocked|basic authentication is disabled|basic authentication is not|basic auth is disabled|basic authentication|smtpclientauthentication is|smtpclientauthentication is disabled|5.7.139|5.7.30|smtp_auth_disabled|smtp auth disabled|logondenied|authenticated but not connected|aadsts + disabled|not supported|blocked|535|imap|535 5.7.139|tenant|no|auth|logondenied|connected',
    'outlook.com|office365|hotmail|microsoft 365|exchange online|prod.outlook|outlook.office + 535|authentication unsuccessful|login failed|authenticate failed|authentication failed|basic',
  ),
  server(
    'yandex-refused',
    'invalid credentials or imap is disabled|this user does not have access rights to this service|yandex + 535|invalid credentials|authentication failed|disabled',
  ),
  server(
    'icloud-refused',
    'icloud|me.com|apple id|mail.me.com + app-specific|authentication failed|authenticationfailed|535|invalid credentials|app 专用密码',
  ),
  server('free-wrong-credentials', 'login error or password error'),
];
