/**
 * The sentences NetEase's web mail, login page and desktop client show instead of their codes, as key words.
 * Source: NetEase's own client, public snapshot of 2024, in our words; last checked 2026-11.
 */
import type { Wording } from './wording';

const say = (cause: string, ...says: string[]): Wording => ({ cause, voice: 'netease', says });
const IP = 'ip|网络地址';
const LOGIN = '登录|登陆|login|log in|sign in|访问';

export const neteaseSentences: readonly Wording[] = [
  say(
    'im-ip-denied',
    `${IP} + 黑名单|封禁名单`,
    'ip + blacklist|blocklist|block list|black list|blacklisted + login|log in|sign in',
  ),
  say(
    'ip-denied',
    `当前${'ip'}|你的ip|您的ip|该ip|此ip|本机ip|客户端ip + 禁用|停用|禁止|屏蔽|封禁|封锁|限制|拒绝|受限|拦截|不允许`,
    'current ip|your ip|this ip|client ip + disabled|blocked|banned|forbidden|denied|restricted|not allowed|not permitted|barred|prohibited|rejected',
    `${IP} + 不在允许|不在范围|不在白名单|不在可|未被允许|不被允许|未授权|超出允许`,
    'ip is not allowed|ip not allowed|ip address is not allowed|ip address not allowed|ip is denied|ip denied|ip restricted|ip restriction|ip is restricted|not in the allowed ip|not in allowed ip|outside the allowed ip|outside the permitted ip',
    'ip被限制|ip已被限制|ip地址被限制|ip被禁止|ip受限|登录ip受限|登录地区受限|登录区域受限|ip被拒绝|ip限制',
    'region|country|location|area|overseas|abroad + login|log in|logging in|sign in|signing in + not allowed|blocked|restricted|denied|forbidden|not permitted|disabled',
    `地区|区域|异地|境外|海外 + ${LOGIN} + 限制|禁止|不允许|受限|拒绝`,
  ),
  say(
    'rule-ip-denied',
    `管理员 + ip + 无法登录|不能登录|无法${'登陆'}|禁止登录|不允许登录|限制登录|不可登录`,
    `管理员 + 设置|设定|配置|规则|策略 + ip + 登录`,
    'administrator|admin + ip + cannot log in|can not log in|unable to log in|cannot sign in|unable to sign in|not allowed to log in|cannot login|unable to login|login is not|login not',
    '登录规则|登录策略|登录限制 + ip',
    'login rule|login policy|access rule + ip',
  ),
  say(
    'code-required',
    '客户端授权码|客户端授权密码|客户端专用密码 + 错误|有误|不正确|不对|无效|失效',
    '授权码|授权密码 + 错误|有误|不正确|不对|无效',
    '请使用|请输入|请填写|需要使用|需使用|必须使用|应使用|请用 + 客户端授权|授权码|授权密码 + 登录|密码|代替|收发',
    'client authorization code|client authorization password|authorization code|authorization password|authorisation code + wrong|incorrect|invalid|error|not correct|required|missing|is needed',
    'please use|must use|please enter|should use + authorization code|authorization password|client authorization',
  ),
  {
    ...say(
      'password-mismatch',
      '账号或密码 + 错误|有误|不正确|不对',
      '账号密码 + 错误|有误|不正确|不匹配',
      '邮箱或密码|邮箱地址或密码|用户名或密码 + 错误|有误|不正确|不对',
      'account or password|wrong account name or + incorrect|wrong|error|invalid|mismatch',
    ),
    weak: true,
    answer: true,
  },
  say(
    'foreign-mailbox',
    '账号和密码|账号与密码|账号密码 + 不匹配|不一致 + 托管|第三方|绑定|代收',
    '账号和密码不匹配|账号与密码不匹配',
    '托管账号|托管邮箱|代收邮箱|第三方邮箱 + 错误|有误|失败|不正确|不匹配',
    'hosted account|third-party mailbox|third party mailbox|linked mailbox|managed account + wrong|incorrect|error|do not match|mismatch',
  ),
  say(
    'directory-password',
    'ldap|active directory|ad域|域控 + 密码|password|invalid credentials|data 52e + 错误|有误|不正确|wrong|incorrect|error|invalid|失败',
  ),
  say(
    'directory-account',
    'ldap|active directory|ad域 + 未找到|找不到|不存在|不止一条|多条|多个|重复|not found|no such|multiple|more than one|duplicate',
  ),
  say(
    'no-permission',
    '暂无登录权限|没有登录权限|无登录权限|无权登录|无权限登录|未授权登录',
    '没有|无|未开通|暂无 + 该产品|此产品|本产品|产品 + 权限',
    '没有权限|没有访问权限|无访问权限|权限不足|无操作权限',
    '尚未|未获得|未被授予|未分配|未取得|暂无|没有|还没有 + 登录|使用|访问 + 产品|系统|应用|平台 + 权限',
    'no permission to log in|no permission to login|no login permission|not permitted to log in|not authorized to log in|no permission to use this product|no right to log in|permission denied + login|log in|product|account',
  ),
  say(
    'address-not-company',
    '正确的企业邮账号|正确的企业邮箱账号|正确的企业邮箱|有效的企业邮箱|合法的企业邮箱',
    'valid enterprise mail|valid enterprise email|valid company mail|correct enterprise + account|address',
  ),
  say(
    'account-is-alias',
    '邮件列表|邮件组|群发列表|别名|邮件群|群组账号|群组邮箱 + 无法登录|不能登录|不可登录|不允许登录|不支持登录',
    'mailing list|alias|mail group|distribution list + cannot log in|can not log in|unable to log in|cannot be used to log in|not allowed to log in|cannot login|cannot sign in',
  ),
  {
    ...say(
      'account-said-unknown',
      '账号|用户|邮箱账号|用户名 + 不存在|未注册|没有注册|不存在该',
      "account|user|mailbox + does not exist|doesn't exist|not exist|is not registered|not found",
    ),
    never:
      '域名|domain|收件人|recipient|服务器|文件夹|mailbox does not exist in|授权码|folder|host|server not found',
    otherSide: 'recipient-unknown',
  },
  {
    ...say(
      'account-disabled',
      '账号禁用|账号停用|账号注销|账号已注销|账号被注销|账号不可用',
      '账号状态 + 禁用|停用|冻结|锁定|删除|注销|异常',
      '账号|用户|邮箱账号|邮箱|帐号 + 已被禁用|被禁用|已禁用|已停用|被停用|已被删除|已删除|被冻结|已冻结|已被暂停|已暂停使用|被管理员停用|被管理员禁用|被管理员冻结|被管理员删除',
      'account|user|mailbox + is disabled|has been disabled|disabled|suspended|deactivated|is inactive|has been deleted|been locked by|is frozen',
    ),
    never:
      'ip|企业邮箱已|企业邮箱服务|企业邮箱被|域名|domain|imap access|imap is|pop3 is|smtp is|service is|basic authentication|authentication is disabled|companymail|tls|starttls|登录ip|plaintext',
    otherSide: 'recipient-disabled',
  },
  {
    ...say(
      'account-expired',
      '账号|邮箱账号|用户 + 已过期|已到期|过期了',
      'account|mailbox + has expired|is expired|expired',
    ),
    never: '设置已过期|证书|certificate',
  },
  say(
    'domain-expired',
    '企业邮箱|企业邮|公司邮箱|邮箱服务|域名服务 + 已过期|已到期|已被禁用|已禁用|已停用|被停用|欠费|服务到期',
    'enterprise mail|enterprise email|company mail|corporate mail|mail service|domain + has expired|is expired|expired|is disabled|has been disabled|suspended',
  ),
  say(
    'domain-not-here',
    '域名 + 未开通企业邮箱|没有开通企业邮箱|未开通企业邮|未开通邮箱',
    'domain + has not activated|is not activated|not opened|not enabled|does not use|has no|not subscribed + enterprise mail|enterprise email|company mail|corporate mail|mail service',
  ),
  say('domain-unapproved', '域名 + 未审核|未通过审核|待审核|审核中|尚未通过'),
  say('system-busy', '系统繁忙|系统忙|服务器繁忙|服务繁忙'),
  say(
    'account-locked',
    '错误次数过多|错误过于频繁|错误太频繁|输错次数过多|密码错误次数|多次输错|多次输入错误|失败次数过多|错误次数太多|连续输错|尝试次数过多|错误次数超',
    '账号被锁定|账号已锁定|账号已被锁定|账号锁定|被暂时锁定|暂时冻结|临时锁定|已被锁定',
    'account is locked|account has been locked|account locked|temporarily locked|account is temporarily',
    'too much fail authentication|too many fail|authenticate too many times|too many authentication|too many failed|too many bad auth|too many invalid|too many wrong|too many incorrect|maximum login attempts|too many password',
    '535 + too many',
    'too many errors|too many failures|too many tries|too many times|too many incorrect|too often + auth|login|password|wrong|sign in',
  ),
  say(
    'too-many-tries',
    '操作过于频繁|登录过于频繁|登录次数过多|登录太频繁|登录频繁|操作太频繁|请求过于频繁|尝试过于频繁',
    'too many login|too many attempts|login too frequent|logging in too',
    'rate limit|too many requests|too frequent + login|auth|sign in',
  ),
  say(
    'change-password-first',
    '浏览器|网页|web端|网页端 + 修改密码|更改密码|重设密码|修改初始密码',
    'browser|webmail|web page + change + password + log in|login|sign in|first|again',
  ),
  say(
    'phone-not-bound',
    '绑定手机 + 登录|再|后|请先',
    '二次|两步|双重 + 验证|认证',
    'bind + phone|mobile + log in|login|first|sign in',
    'second verification|two-step verification is required|second factor',
  ),
  say(
    'sms-login-closed',
    '未开启|未开通|没有开启|不支持 + 手机号验证码|手机验证码|短信验证码|短信登录|验证码登录 + 登录',
    'sms login|login by sms|log in with sms|phone code login + not enabled|not open|disabled|not available',
  ),
  say(
    'phone-unknown',
    '手机号|手机号码|号码 + 未绑定过|未绑定任何|没有绑定过|未绑定企业|未绑定邮箱',
    'phone number|mobile number + not bound|is not linked|not been bound|not linked + mailbox|account|any',
  ),
  say(
    'phone-taken',
    '已经绑定手机号|已绑定手机号|已绑定其他手机|已绑定别的手机|已绑定过手机',
    'already has another phone|already bound to another phone|already bound a phone',
  ),
  say(
    'sms-limit',
    '今日|今天|当日|当天 + 验证码|短信 + 上限|超限|用完|超过|次数',
    'today|daily|per day + verification code|sms|text message + limit|exceeded|used up|maximum',
  ),
  say(
    'sms-often',
    '验证码|短信|发送 + 发送|获取|请求 + 过于频繁|太频繁|频繁 + 验证码|短信|获取|稍后',
    'verification code|sms|code requested|sent codes + too often|too frequent|too frequently',
  ),
  {
    ...say('sms-often', '发送过于频繁|发送太频繁|发送频繁|发送过频'),
    never: '邮件|发信|信件|外发|发送失败|smtp|收件人',
  },
  say(
    'sms-not-sent',
    '验证码|短信 + 发送失败|发送不成功|未能发送|无法发送',
    'verification code|sms code + could not be sent|failed to send|not sent|sending failed',
  ),
  {
    ...say(
      'sms-wrong',
      '短信验证码|手机验证码|验证码 + 不正确|错误|有误|已失效|已过期|无效',
      'verification code|sms code + is incorrect|is wrong|incorrect|invalid|wrong|expired',
    ),
    never: '次数|图片验证码|图形验证码|picture code|captcha',
  },
  say(
    'session-ended',
    '会话 + 失效|过期|超时|已结束',
    '登录信息|登录状态|登录态|登录已 + 超时|失效|过期',
    'session + expired|has ended|timed out|is invalid|invalid',
  ),
  say('token-wrong-often', '将军令 + 过多|错误|太多|频繁'),
  say(
    'code-expired',
    '授权码|授权密码|专用密码 + 已过期|已经过期|过期了|已到期|已失效',
    'authorization code|authorization password + has expired|expired|is no longer valid',
  ),
  say(
    'protocol-said-closed',
    '未开启|未开通|没有开启|没有开通|未启用|已关闭|被关闭|关闭了|禁用了|未开放|不允许使用|已禁止|禁止使用|未授权使用|未开放 + imap|pop3|pop|smtp|客户端协议|客户端收发|三方客户端',
    'imap|pop3|smtp|pop|客户端协议|三方客户端 + 服务未开启|服务未开通|服务没有开启|服务已关闭|未开启|未开通|已关闭|已被管理员关闭|权限未开|被禁用|已禁用',
    'imap|pop3|pop|smtp|smtp auth|client protocol|client access|imap access|third-party client|third party client + is not enabled|not enabled|is disabled|has been disabled|is not open|is turned off|is closed|not allowed for this|not permitted for this',
  ),
  {
    ...say(
      'account-said-unknown',
      '没有此账号|没有该账号|无此账号|没有这个账号|没有此用户|没有该用户|no such account',
    ),
    otherSide: 'recipient-unknown',
  },
  say(
    'ip-denied',
    'ip|ip地址|网络|地区|位置 + 不在|超出|未在|不属于|以外|之外 + 允许|许可|限定|指定|规定|授权|可登录 + 范围|列表|名单|之内',
    "ip|ip address + not in the allowed|not in allowed|not in the allow|not in the whitelist|not in whitelist|not on the allow|not on the whitelist|not whitelisted|isn't allowed|is not permitted|not in the list of allowed",
    'ip|ip地址 + 白名单 + 不在|未在|没有在|不属于',
  ),
  say('account-locked', '账号|登录 + 临时限制|暂时限制|被限制登录|异常登录|登录异常|暂时无法登录|临时冻结'),
  say(
    'change-password-first',
    '密码已过期|密码过期|密码已经过期|登录密码过期',
    'password has expired|password expired|password is expired|must change your password',
  ),
];
