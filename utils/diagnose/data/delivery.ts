/** Answers about the other side of a mail: to RCPT TO, and in the reports that come back. */
import type { Wording } from './wording';

const server = (cause: string, ...says: string[]): Wording => ({ cause, voice: 'server', says });

export const deliveryWordings: readonly Wording[] = [
  {
    ...server(
      'recipient-unknown',
      "user unknown|unknown user|invalid user|no such user|no such recipient|user not found|user not exist|user does not exist|mailbox not found|mailbox does not exist|recipient not found|recipientnotfound|address not found|address couldn't be found|address could not be found|account that you tried to reach does not exist|account does not exist|recipient unknown|unknown recipient|recipient does not exist|no mailbox here|no such address|invalid recipient|invalid mailbox|unknown mailbox|unknown address|mailbox unavailable|mailbox unknown|address does not exist|undeliverable address|no longer on server|user invalid|user not known|unrouteable address|not a valid recipient|recipient invalid|address unknown|email address doesn't exist|wasn't found at|not our customer|not listed in|no longer exists|doesn't have a + 550|551|553|5.1.1|5.1.10|5.0.0|5.1.0|5.4.1|rcpt|recipient|delivered|delivery|address|bounce|mailer-daemon|undeliver|user|returned",
      "recipient address|recipient|recipients + user unknown|unknown|not found|does not exist|no such|invalid|doesn't exist|not exist",
      'recipient address rejected|recipient rejected|rejected recipient|smtprecipientsrefused|recipients were refused + 550|551|user|unknown|found|exist',
      'was rejected by the server + recipient|recipients',
      '收件人地址被拒绝|找不到收件人|没有这个用户|查无此人|无此用户|无此人|用户不存在于',
    ),
    never: 'domain name not found|domain not found|dns error|nxdomain|host or domain',
  },
  {
    // Three numbers alone are no answer.
    ...server('recipient-unknown', '5.1.1|5.1.10|5.1.0|5.1.6 + 550|551|553|554|status|dsn|smtp|code|error|#'),
    near: 8,
  },
  {
    ...server(
      'recipient-unknown',
      '收件人|收信人|收件地址|收件人地址|收件人邮箱|对方邮箱|对方地址|对方账号 + 不存在|找不到|未找到|无效|有误|没有找到|不正确|已注销|查无',
    ),
    never: '域名|文件夹',
  },
  server(
    'recipient-disabled',
    '5.2.1|mailbox disabled|account disabled|recipient disabled|user suspended|user is suspended|account suspended|account is suspended|inactive mailbox|mailbox is inactive|account inactive|user disabled|mailbox is disabled|account has been disabled|user locked|user is locked|account that you tried to reach is disabled|recipient is inactive|inactive user + 550|551|552|553|554|5.2.1|rcpt|recipient|delivery|mailbox|mailer-daemon',
    '收件人|对方邮箱|对方账号|收信人 + 已停用|被禁用|已禁用|被冻结|已冻结|已停止|停用',
  ),
  server(
    'recipient-full',
    'mailbox full|mailbox is full|mailbox has exceeded|over quota|overquota|quota exceeded|exceeded quota|exceeded storage|exceeded the storage|storage allocation|insufficient system storage|mailbox size limit|out of storage|storage quota|inbox is full|disk quota|mailbox quota|4.2.2|5.2.2|mailbox exceeded|recipient storage + 452|552|554|550|422|5.2.2|4.2.2|recipient|rcpt|user|delivery|mailbox|bounce|mail|552-',
    '收件人|对方|收信人|对方邮箱|客户的邮箱|客户邮箱|他的邮箱|她的邮箱|他们的邮箱|收件箱|该用户邮箱|用户邮箱 + 已满|空间不足|容量不足|超限|满了|爆满',
  ),
  server(
    'recipient-domain',
    "5.1.2|5.4.4|bad destination|domain not found|domain does not exist|domain not exist|unknown domain|invalid domain|no mx|host or domain name not found|domain name not found|host unknown|domain doesn't exist|dns error|nxdomain|couldn't be found|unrouteable|mail server for the recipient|domain isn't + recipient|rcpt|550|553|delivery|delivered|mailer-daemon|bounce|undeliver|domain|address|554|5.1.2|5.4.4",
    '收件人|对方|收信人 + 域名|邮箱域 + 不存在|错误|无效|找不到|解析',
  ),
  server(
    'recipient-form',
    'bad address syntax|invalid address|malformed address|bad recipient address|address syntax|5.1.3|syntax error in parameters|bad email address|invalid email address|not a valid address|rfc-5321 address|no valid recipients|no recipients|no recipient addresses + rcpt|recipient|address|501|553|5.1.3|recipients|to',
    '收件人 + 格式|语法|不合法',
  ),
  server(
    'recipient-refuses',
    '5.7.133|5.7.134|5.7.124|5.7.120|5.7.129|restriction check|allowed senders|only accepts messages|only accepts mail|sendernotauthenticatedforgroup|restriction + recipient|delivery|group|organization|sender|bounce|message|list',
  ),
  {
    ...server(
      'recipient-refuses',
      "5.7.1|5.7.606|5.7.511|5.7.0 message|access denied|policy|not accepted|blocked|blacklisted|denied by|refused by|recipientrestricted|not permitted to send to|restricted + recipient|bounce|remote server|mailer-daemon|recipients|message was blocked|delivery has failed|didn't deliver|couldn't be delivered|organization|group|distribution",
      '对方|收件人|收信人|收件方|对方服务器|对方邮箱 + 拒收|拒绝接收|拒绝了|拒绝|黑名单|屏蔽|限制接收',
    ),
    weak: true,
  },
  {
    ...server(
      'recipient-later',
      'greylist|graylist|greylisted|postgrey|temporarily deferred|temporarily rejected|temporarily unavailable|temporary failure|delivery temporarily|deferred|delivery is delayed|delayed|still trying|will retry|retry timeout|has been delayed|not been delivered yet|try again later|4.7.0|4.7.1|4.4.7|delivery time expired|message expired + recipient|rcpt|450|451|421|delivery|mailer-daemon|message|host|mail|remote',
      '投递延迟|延迟投递|暂时无法投递|将继续尝试|继续重试|继续投递|投递超时|灰名单|暂时拒绝|对方服务器暂时|对方服务器未响应|对方服务器连接超时',
    ),
    never: 'greeting|too many connections|concurrent connections|simultaneous connections',
  },
  {
    ...server(
      'bounce-unclear',
      "undelivered mail|undeliverable|mailer-daemon|mail delivery failed|mail delivery failure|mail delivery subsystem|delivery status notification|returned mail|returned to sender|delivery has failed|could not be delivered|couldn't be delivered|wasn't delivered|was not delivered|delivery failure|failure notice|not delivered|final-recipient|diagnostic-code|reporting-mta|delivery to the following|undelivered|non-delivery|did not reach|failed permanently|permanent failure|action: failed|bounced|rejected recipient|returned message|rcpt to failed|rcpt failed|rcpt command failed|following recipients failed|recipients failed|recipient address + mail|message|delivery|recipient|returned|address|subject|failed|rcpt|report",
      '退信|退回|无法投递|投递失败|未能投递|未送达|无法送达|投递不成功|被退回|系统退信|无法传递|未能送达|没有送达|传递失败|无法递送|未投递',
    ),
    weak: true,
  },
];
