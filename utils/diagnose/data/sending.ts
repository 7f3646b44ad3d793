/** Answers to MAIL FROM and DATA: the login was good. Source: servers' answers in public issues, 2026-11. */
import type { Wording } from './wording';

const server = (cause: string, ...says: string[]): Wording => ({ cause, voice: 'server', says });
/** NetEase writes the reason of a refusal as two capitals, a colon and two to four more (`DT:SPM`). */
const coded = (cause: string, ...says: string[]): Wording => ({
  cause,
  voice: 'netease',
  published: true,
  says,
});

export const sendingWordings: readonly Wording[] = [
  server(
    'from-mismatch',
    "mail from|from address|sender address|envelope from|from header|return-path|sender + must equal|must be same|must be the same|should be same|should be the same|must match|not match|doesn't conform|doesn’t conform|does not conform|not conform|not equal|mismatch|not owned by|not authorized to send as|differs from|same as auth|same as authorization|does not belong|isn't allowed to send as",
    'must equal authorized user|same as authorization user|conform with authentication|authorized user|not owned by user|sendasdenied|send as denied|not allowed to send as|not have permission to send as|no permission to send as|sender is not the login|from address is not allowed|not allowed to send mail as|send on behalf|spoof + mail from|sender|from|user|send|mailbox',
    'must equal authorized user|same as authorization user|conform with authentication|not owned by user|sendasdenied|sender address rejected: not owned',
    'sender address|envelope from address|envelope sender|from address|sender + not accepted|was rejected|rejected by|is rejected|was refused|not owned|owned by|rejected',
    'smtpsenderrefused',
    '发件人|发信人|发件地址|发件人地址|发信地址|发件邮箱|发送人 + 与登录|和登录|与认证|和认证|与账号|与授权|与用户 + 不一致|不符|不同|不匹配|一致|相同',
    '发件人地址|发件人|发信人 + 被服务器拒绝|被拒绝|被服务器拒|遭拒绝|无权|不属于',
    '0x800ccc78|800ccc78',
    'dt:sum|mi:sum',
  ),
  server(
    'from-unclear',
    'sender address|from address|from header|\'from\' header|"from" header|sender email address + invalid|is missing|missing or invalid|malformed|not valid',
    '发件人|发信人|发件地址|发信地址 + 无效|不正确|有误|格式|为空|缺失',
    'mail from command failed|mail from failed|the following from address failed|from address failed|sender verify failed|sender denied|sender refused',
  ),
  {
    ...server(
      'auth-not-used',
      'local user only',
      'relay access denied|relaying denied|relay denied|unable to relay|does not allow relaying|not allow relaying|relaying not allowed|relaying prohibited|relay not permitted',
      'relay access denied|relaying denied|relay denied|relay not permitted|relaying not allowed|unable to relay|not permitted to relay|does not allow relaying|not allowed to relay|we do not relay|relay not allowed|no relay|relaying prohibited|relay + denied|not permitted|not allowed|prohibited|mailbox unavailable|disallowed',
      'authentication is required|authentication required|auth required|must authenticate|authenticate first|auth first|client was not authenticated|not authenticated|smtp auth required|requires authentication|need to authenticate|need auth|please authenticate|log in first|login first|send auth|auth command first + 530|550|553|503|502|smtp|sending|send|outgoing|mail|relay',
      '0x800ccc79|800ccc79|5.7.57|not been authenticated|no smtp auth',
      '发送服务器|smtp服务器|发件服务器|外发服务器|待发服务器|外寄服务器|传出服务器|(smtp)服务器 + 要求身份验证|需要身份验证|需要认证|要求验证|需要验证|要求认证',
      '未进行身份验证|未经身份验证|没有通过验证|未认证|不允许中继|拒绝中继|转发被拒绝|未登录就',
    ),
    never: '5.7.133|5.7.134|5.7.124|restriction check|allowed senders|for group',
  },
  coded('spam-verdict', 'dt:spm', 'hl:itc|hl:ihu|hl:ipb|mi:spb|dt:rbl', 'dt:'),
  {
    ...server(
      'spam-verdict',
      'spam$|junk mail|bulk mail|unsolicited|virus|malicious|phishing + rejected|refused|blocked|suspected|detected|looks like|considered|classified|suspicion|554|550|likely|content|contains|identified|denied|message|score',
      'message content rejected|content rejected|rejected due to content|rejected for policy|message blocked|content is not allowed|message rejected|mail content denied|banned content|forbidden content|unpermitted content|sensitive content|illegal content|content denied|content filter + content|spam$|message|mail|rejected|blocked',
      '垃圾邮件|疑似垃圾|疑似病毒|含病毒|广告邮件|钓鱼邮件|违规内容|敏感词|敏感内容|内容违规|内容被拒|反垃圾 + 被|拒绝|退回|拒收|识别|判定|拦截|疑似|认为|含有|系统|发送失败|失败',
    ),
    otherSide: 'recipient-refuses',
    never: '黑名单设置|垃圾箱文件夹|junk folder|spam folder|folder',
  },
  server('content-refused', '邮件内容|信件内容|正文|附件内容 + 被拒绝|不允许|违规|不合规|禁止'),
  coded('sender-reputation', 'hl:rep|rp:qrc|rp:cel|rp:fsl|rp:', 'hl:mep|hl:ifc|hl:icc|hl:'),
  coded('sending-rate', 'mi:sfq|mi:cel|mi:dmc|mi:ccl|mi:stc|mi:'),
  coded('blocked-by-recipient', 'wm:bli|wm:blu|wm:'),
  coded('sender-domain', 'mi:spf|mi:dki|mi:nhd'),
  {
    ...server(
      'sending-rate',
      'too many messages|too much mail|too many mails|too many emails|sending too fast|sending rate|message rate|rate limit|rate limited|rate exceeded|send rate|too frequently|slow down|throttled|throttling|exceeded the rate|exceeds rate + mail|send|message|smtp|451|450|421|sender|sent',
      'too many messages|sending rate|message rate|submission quota|sending too|frequency limited|frequency is limited',
      '发送过快|发信过快|发送太快|发信太快|发信频率|发送频率|发信过于频繁|发信太频繁|发信频繁|频率限制|超过频率',
      // Without a word of mail NetEase says it of verification codes.
      '邮件|发信|信件|外发|发送失败|smtp|来信 + 发送过于频繁|发送太频繁|发送频繁|频繁发送',
    ),
    never:
      '验证码|短信|verification|sms|greylist|graylist|deferred|delayed|登录|login frequency|too many connections|concurrent connections|simultaneous connections',
  },
  {
    ...server(
      'sending-quota',
      'daily user sending|daily sending|daily limit|daily quota|sending limit|sending quota|message limit|messages per day|quota for today|outgoing quota|daily message|5.4.5 + exceeded|limit|reached|quota|used up|sending|exceeds|over',
      '今日|今天|当日|当天|每日|日 + 发信|发送|发件 + 上限|超限|用完|超过|限额|限制|已满',
      '发信数量|发信量|发送数量|发送量|发信配额|发送配额|发信额度 + 上限|超限|超过|用完|超出',
    ),
    never: '验证码|短信',
  },
  server(
    'too-many-recipients',
    'too many recipients|too much recipient|too many rcpt|recipients exceed|recipient limit|number of recipients|maximum recipients',
    '收件人 + 过多|太多|超过限制|超过上限|数量超|超限',
  ),
  server(
    'sending-banned',
    "isn't allowed to send|is not allowed to send|not allowed to send mail|sending has been disabled|sending is disabled|banned from sending|sending banned|outbound spam|5.1.8|account is blocked from sending|sending privileges|prohibited from sending",
    '被禁止发信|已禁止发信|被禁止发送|被禁发|被限制发信|账号禁止发信',
    '发信权限|发信功能 + 限制|禁止|关闭|冻结|暂停',
  ),
  {
    ...server(
      'sender-ip-refused',
      'ip + spamhaus|blacklist|blacklisted|blocklist|blocklisted|rbl|dnsbl|poor reputation|bad reputation|low reputation|listed|block list|black list + 550|554|553|421|451|rejected|blocked|refused|sending|client host|deferred|denied|service unavailable',
      'messages from|your network|their network|your server|sending server|your mail server + block list|blocklist|blacklist|blacklisted|block listed|blocked|banned',
      'spamhaus|spamcop|barracuda|sorbs|client host rejected|client host blocked|blocked using|ip is rejected|ip address is rejected + 550|554|553|421|451|rejected|blocked|refused|listed|denied|smtp auth',
      '发信ip|发件ip|服务器ip|发送ip + 黑名单|被拒绝|拒绝|列入|屏蔽|信誉',
    ),
    otherSide: 'recipient-refuses',
    never: 'reverse hostname|reverse dns|reverse lookup|ptr record|rdns',
  },
  server(
    'sender-domain',
    'spf|dkim|dmarc|domain-based message|sender policy + fail|not meet|requirements|missing|required|failed|failure|not pass|did not pass|fails|not aligned|softfail|unauthenticated|rejected|not accepted|policy|not designated|reject|violates|does not designate|none|pass',
    '5.7.26|5.7.25|5.7.23|unauthenticated email',
    'ptr record|reverse dns|rdns|reverse hostname|reverse lookup|reverse mapping|no mx record for sender|sender domain + missing|no|not|fail|does not|from|rejected|setup|not accepted|required|cannot find|not found|mismatch|does not match',
    'spf|dkim|dmarc|反向解析 + 失败|未通过|不通过|校验|没有配置|未配置|检查',
  ),
  server(
    'message-too-big',
    'message size exceeds|message too large|message is too large|exceeded mailsize|message exceeds|exceeds size limit|size limit|maximum message size|message too big|too large|exceeds the maximum|size exceeds|5.3.4|5.2.3|mail size|message length exceeds|max message size + mail|message|size|552|attachment',
    '附件|邮件|信件 + 超过|超出|大于 + 大小|容量',
    '附件|邮件|信件 + 过大|太大|超过大小|大小超过|超出大小|超过限制大小|大小限制|尺寸',
  ),
  server(
    'attachment-refused',
    'attachment + illegal|blocked|not allowed|prohibited|file type|forbidden|executable|dangerous|rejected|infected',
    'illegal attachment|5.7.0 this message was blocked because its content',
    '附件 + 非法|不允许|类型|被拦截|禁止|病毒|违规',
  ),
  {
    ...server(
      'sending-unclear',
      "data not accepted|smtpdataerror|data command failed|transaction failed|message not accepted|message was not sent|sending failed|send failed|failed to send|failure sending mail|sending of the message failed|sending of message failed|cannot send message|unable to send|not sent|couldn't send|can't send|could not be sent|error sending|error occurred while sending|smtp protocol error|message delivery failed|sendfailedexception|smtpsendfailedexception",
      '发送失败|发信失败|发信:失败|无法发送|邮件发送失败|发送邮件失败|发不出去|未能发送|不能发送|发送不成功',
    ),
    weak: true,
    never: '验证码|短信|发送密码|verification code|sms|发送服务器',
  },
];
