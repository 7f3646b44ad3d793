/** What servers, clients and libraries say of a refused login. Source: public sources and issues, 2026-11. */
import type { Wording } from './wording';

export const loginWordings: readonly Wording[] = [
  {
    cause: 'login-rejected',
    voice: 'server',
    answer: true,
    weak: true,
    says: [
      "authentication failed|authenticationfailed|authentication failure|authentication unsuccessful|authentication credentials invalid|authentication rejected|authentication error|authentication is failed|auth failed|auth failure|auth error|authorization failed|authorizationfailed|authorization failure|invalid credentials|credentials invalid|invalid login|bad credentials|bad username|bad login|incorrect authentication data|invalid user or password|credentials rejected|not authenticated|unable to authenticate|cannot authenticate|couldn't authenticate|could not authenticate|failed to authenticate|not accepted + 535|auth|login|password|credentials|credential|authenticat|no|user|user name",
      'authentication failed|authenticationfailed|authentication failure|authentication unsuccessful|invalid credentials|login failed|login fail|login failure|login incorrect|login rejected|login denied|login invalid|logon failure|logon failed|login error|username and password not accepted|username or password not accepted|authentication required failed|user authentication failed|login not permitted|login refused|login was refused|incorrect username or password|incorrect password|wrong password|password error|password incorrect|password is incorrect|invalid password|password rejected|password mismatch|bad password|authentication credentials invalid|authentication unsuccessful|535 5.7.3|535 5.7.8|535 5.7.0|535 5.7|535 auth|535 error|535 login|535 incorrect|535 invalid|535 user|535 bad|535 fail|535 b|verification failed|login abort|authorization failure|authfail',
      '认证失败|身份验证失败|登录失败|验证失败|鉴权失败|密码错误|密码不正确|密码有误|密码不对|登录被拒绝|登录错误|身份认证失败|授权失败|账号验证失败|用户验证失败|无法通过身份验证|无法通过认证|无法通过验证|无法完成身份验证',
    ],
    never: 'certificate|证书|starttls|ldap|recipient|收件人|短信|验证码',
  },
  {
    cause: 'login-rejected',
    voice: 'client',
    weak: true,
    says: [
      'username or password|user name or password|user name and password|username and password|account name or password|email or password|name or password|user id or password|email address or password|login or password|account or password',
      "wrong username|wrong configuration|check your username|check the username|check your password|verify your password|verify the user name|enter your password|password again|new password|please log in|reenter password|re-enter your password|problem with your username|need your password|couldn't sign in|can't sign in|unable to sign in|sign-in failed|sign in failed|unable to log in|could not log in|can't log in|couldn't log in|not log in|unable to login|cannot login|could not login|could not log on|cannot log on|unable to log on|rejected your login|login to server + failed|wrong|problem|incorrect|isn't correct|rejected|reject|invalid|not valid|cannot|unable|couldn't|can't|could not|probably|verify|check|did not succeed|required|denied|again|not correct",
      'sending of password|login to server|login to account + did not succeed|failed',
      'authenticationfailedexception|smtpauthenticationerror|eauth|authenticationexception|autherror|auth exception|error: authentication|login denied',
      '用户名或密码|账号或密码|账号名或密码|用户名和密码|账户名或密码|账号名称或密码|用户名密码|账号密码|邮箱或密码|用户名称或密码|用户名称和密码 + 错误|不正确|有误|无法|验证|失败|不对|检查|核对|确认|被拒绝|无效|拒绝',
      '拒绝您的登录|拒绝了登录|拒绝您登录|拒绝登录|无法验证账号|发送密码失败',
      '无法登录|登录不上|发送密码 + 失败|未成功|不成功',
      '检查密码|检查您的密码|检查你的密码|核对密码|确认密码是否|验证密码',
      '邮件地址和密码|邮箱地址和密码|邮箱和密码 + 检查|核对|确认|验证|重新输入',
      '登录到服务器|登录到邮件服务器|登录到账号|登录服务器|登录邮件服务器 + 失败',
      '0x800ccc92|800ccc92|0x800ccc90|800ccc90|0x800ccc18|0x80040119',
      'canon + #839|#813',
      '认证不成功|无法认证|用户认证失败|服务器身份验证失败|smtp认证失败|smtp认证错误|认证错误',
    ],
    never: 'certificate|证书|starttls|ldap|recipient|收件人|短信|验证码',
  },
  {
    cause: 'auth-method',
    voice: 'library',
    says: [
      "no supported authentication|no authentication mechanism|no auth method|no authentication methods|unrecognized authentication type|authentication type not supported|authentication mechanism|authentication method|auth mechanism|auth method|sasl mechanism|login method|authentication methods + not supported|unsupported|does not support|no supported|unrecognized|not available|not implemented|unknown|none of|doesn't support|not found|no common|no suitable|does not appear to support|not allowed|seems to not support|isn't supported",
      "password authentication|plain authentication|login authentication + not support|doesn't support|does not support|unsupported|isn't supported",
      "unrecognized authentication type|504 5.7.4|no suitable authentication method|no authentication mechanisms|no mechanism available|no worthy mechs|encrypted passwords + not support|does not|doesn't|unsupported|504|mech|no|sasl",
      'no suitable authentication|0x800ccc80|800ccc80|0x800ccc81|no worthy mechs',
      '身份验证方法|身份验证方式|认证方式|验证方式|认证方法|加密密码|加密的密码|验证方法 + 不支持|不被支持|无法使用|不匹配',
    ],
  },
  {
    cause: 'field-empty',
    voice: 'library',
    says: [
      'missing credentials|no password provided|no password supplied|password is null|passwd is null|password is empty|empty password|no username|username is empty|password required but|no credentials|password not specified|no password|missing password|null password|credentials are required|username not specified|password cannot be empty',
      '密码不能为空|账号不能为空|用户名不能为空|请输入密码|请填写密码|密码为空',
    ],
    never: 'authorization code|forgot',
  },
  {
    cause: 'code-has-blanks',
    voice: 'library',
    says: [
      'trailing whitespace|leading whitespace|contains whitespace|trailing newline|contains a newline|line break + password|credential|secret',
      '密码 + 包含空格|含有空格|多余空格|换行符',
    ],
  },
  {
    cause: 'smtp-only-refused',
    voice: 'client',
    says: [
      '收信:成功|收件:成功|收信成功|收信正常|收件正常|接收成功|接收:成功|收信:正常 + 535|认证失败|身份验证失败|authentication failed|login fail|用户名或密码|密码错误',
    ],
    never: 'system busy|err.|发信:成功',
  },
  // What is left when no known sentence fits: a word of the login beside a word of refusal.
  {
    cause: 'login-rejected',
    voice: 'server',
    answer: true,
    weak: true,
    near: 28,
    says: [
      "authenticat|authentification|auth$|login|logon|log in|log on|sign in|sign-in|logging in|signing in|credential + fail|failed|failure|invalid|incorrect|reject|denied|refused|wrong|unable|cannot|can not|can't|could not|couldn't|not accepted|unsuccessful|not successful|error|not allowed|not correct",
    ],
    never: 'certificate|证书|starttls|ldap|recipient|sms|method|mechanism|extension|not supported',
  },
  {
    cause: 'login-rejected',
    voice: 'client',
    answer: true,
    weak: true,
    near: 12,
    says: ['登录|认证|身份验证|鉴权|密码 + 失败|错误|不正确|有误|不对|无效|被拒绝|拒绝|不成功|未通过|不通过'],
    never: '证书|验证码|短信|发送密码|不支持|授权密码没有',
  },
];
