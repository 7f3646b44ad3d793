/** Signs in a text of how far the session got, and of whose mailbox it speaks. Patterns over folded text (`read/plain`). */

/** A login that was accepted. */
export const ACCEPTED: readonly RegExp[] = [
  /(?<![\d.:-])235[ -](?:2\.7\.0\b|[^;:]{0,30}?(?:success|succeeded|\bok\b|accept|authenticated|go ahead|welcome|成功|通过))/g,
  /\b(?!no\b|bad\b)[a-z]{0,6}\d{0,8}[.]?\d{0,6} ok (?:\[[^\]]{0,400}\] ?)?[^:;]{0,40}?\b(?:login|authenticate|auth|logged in|authenticated|authentication)\b[^:;]{0,20}(?:complete|success|succeeded|logged in|\bok\b|done)/g,
  /\b(?:login|authenticate|authentication) (?:ok|completed|succeeded|successful|success)\b/g,
  /\b(?:user logged in|logged in(?: successfully)?|login completed|authenticated successfully|successfully (?:authenticated|logged in)|login complete|you are logged in|user \S{1,60} logged in)\b/g,
  /\+ok (?:\d+ messages?|logged in|maildrop|mailbox|user logged|welcome|core mail|\d+ \d+)/g,
  /(?:登录|认证|验证|鉴权)(?:已经|已)?(?:成功|通过|正常)/g,
  /(?:收信|收件|接收|收取)(?:服务器)?[:：]?(?:成功|正常)/g,
  /\bstate (?:auth|authenticated|selected)\b|(?:收信|收件)正常/g,
];

/** A login by IMAP, with its tag. */
export const LOGIN_TAG = /(?<![\w@.])([a-z]{1,4}\d{1,6}|\d{1,6}\.\d{1,4}) (?:login|authenticate) /g;

/** Words before an acceptance that take it back, or make it one of the web page's login. */
export const NOT_ACCEPTED =
  /(?:未|没有|没|不|无法|不能|网页|浏览器|网页版|webmail|web|browser|not|n't|un|fail(?:ed|s)? to|cannot|before|after|if|until|是否|等待|手机端?|电脑端?|其他客户端)[^a-z0-9。,，;]{0,6}(?:端|上|可以|能|能够|都|里)?[ ]?$/;

const SMTP_NO = /(?<![\d.:-])[45]\d\d[ -]/;
const POP_NO = /(?:^|[^\w])-err\b/;

/**
 * A command of the client, and the record for a refusal that tells no cause. A tag caught is the one an IMAP answer
 * bears; elsewhere `no` is what refuses.
 */
export const COMMANDS: readonly { errorId: string; at: RegExp; no: RegExp }[] = [
  {
    errorId: 'login-rejected',
    at: /(?<!250[ -]|=)\bauth (?:login|plain|xoauth2|cram-md5|ntlm)\b/g,
    no: SMTP_NO,
  },
  {
    errorId: 'login-rejected',
    at: /(?<![\w@.])([a-z]{0,4}\d{1,6}(?:\.\d{1,4})?) (?:login|authenticate) /g,
    no: SMTP_NO,
  },
  { errorId: 'login-rejected', at: /(?<![\w@.])(?:pass|apop) \S{1,60}(?= )/g, no: POP_NO },
  {
    errorId: 'after-login-unclear',
    at: /(?<![\w@.])([a-z]{0,4}\d{1,6}(?:\.\d{1,4})?) (?:select|examine|list|lsub|status|append|fetch|uid|search|idle|copy|move|store) /g,
    no: SMTP_NO,
  },
  {
    errorId: 'after-login-unclear',
    at: /(?<![\w@.])(?:stat|list|uidl|retr|top)(?: \d{1,6}){0,2} (?=[+-])/g,
    no: POP_NO,
  },
  { errorId: 'from-unclear', at: /\bmail from ?:/g, no: SMTP_NO },
  { errorId: 'bounce-unclear', at: /\brcpt to ?:/g, no: SMTP_NO },
  { errorId: 'sending-unclear', at: /(?<![\d.:])354[ -]|(?<=[>:] ?)data\b(?! ?[:=])/g, no: SMTP_NO },
];

/** The same, as libraries and reports name the command that was refused. */
export const NAMED_COMMANDS: readonly { errorId: string; at: RegExp }[] = [
  { errorId: 'login-rejected', at: /command["']?: ?["']auth\b|in reply to auth\b/ },
  { errorId: 'from-unclear', at: /command["']?: ?["']mail from|in reply to mail from|after mail from:/ },
  {
    errorId: 'bounce-unclear',
    at: /command["']?: ?["']rcpt to|in reply to rcpt to|after rcpt to:|all recipients were rejected/,
  },
  {
    errorId: 'sending-unclear',
    at: /command["']?: ?["']data\b|in reply to (?:end of )?data\b|after end of data/,
  },
];

/** What stands behind it is the reason of what stands before. */
export const INNER = /caused by:|nested exception is|inner exception|---> |root cause|嵌套异常|内部异常/g;

/** A report that came back as a mail, or words about the other side. */
export const BOUNCE: readonly RegExp[] = [
  /mailer-daemon|undelivered mail|undeliverable|delivery status notification|mail delivery (?:failed|failure|subsystem|system)|returned mail|returned to sender|delivery has failed|delivery to the following|final-recipient|diagnostic-code|reporting-mta|failure notice|wasn't delivered|couldn't be delivered|could not be delivered|was not delivered|undelivered|non-delivery|did not reach the following|remote server returned|message wasn't delivered|delivery failure|original message headers|permanent fatal errors|\bhost \S{3,80} (?:\[[^\]]{3,45}\] ?)?said: ?[45](?!35)\d\d|in reply to rcpt to|action: failed|remote-mta|\bbounced\b|bounce(?:s|d)? back|\bbounce message/,
  /退信|无法投递|投递失败|未能投递|未送达|无法送达|被退回|无法传递|未能送达|没有送达|投递不成功|退回给|无法递送|退回来|退回了|退了回来|打回来|打回了|弹回来|弹回了|给退了/,
];
/** Near an answer: it is about a recipient. */
export const RECIPIENT_NEAR =
  /\brcpt\b|recipient|收件人|收信人|收件地址|对方|5\.1\.\d|5\.2\.[12]\b|4\.2\.\d|<[^<>@ ]{1,64}@[^<> ]{1,80}>:? ?(?:host|\d{3}|:)|\bto: ?<|said: ?5\d\d|smtprecipientsrefused/;
/** Answer numbers that never answer a login. */
export const SENDING_NUMBER = /(?<![\d.:])(?:550|551|552|553|554|450|452)[ -]/;
/** Near an answer: it is about the own login. */
export const LOGIN_NEAR = /\blogin\b|\blog in\b|\bauth\b|\b535\b|登录|登陆|\bno \[|authenticat|sign in|密码/;
