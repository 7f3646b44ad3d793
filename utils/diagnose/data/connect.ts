/** What clients and libraries say when no server was reached. Source: their public sources and issues, 2026-11. */
import type { Wording } from './wording';

const library = (cause: string, ...says: string[]): Wording => ({ cause, voice: 'library', says });
const weakly = (cause: string, ...says: string[]): Wording => ({ cause, voice: 'client', weak: true, says });

export const connectWordings: readonly Wording[] = [
  library(
    'name-unknown',
    'enotfound',
    'querya|queryaaaa|querymx|querysrv|eservfail|ebadname',
    'getaddrinfo|gaierror',
    'eai_again|eai_noname|eai_nodata|wsahost_not_found|wsano_data',
    'name or service not known|nodename nor servname|temporary failure in name resolution|no address associated with hostname|name does not resolve|failed to lookup address',
    "no such host|unknown host|unknownhostexception|host not found|could not resolve|couldn't resolve|can't resolve|cannot resolve|failed to resolve|unable to resolve|cannot locate host|could not be resolved|cannot be resolved|resolve host",
    'remote name could not be resolved|server not found|server was not found|dns lookup failed|dns error|dns failure|dns resolution|nxdomain|lookup failed|no address found',
    'socket error # 11001|socket error 11001|winsock error 11001|error 11001|errno 11001|11001|11004',
    '0x800ccc0d|800ccc0d|0x80042105',
    '0x80072ee7|80072ee7|-1003 + error|code|错误|代码|nsurl|cfnetwork',
    '找不到服务器|未找到服务器|找不到电子邮件服务器|找不到邮件服务器|找不到主机|未知的主机|不知道这样的主机|域名解析失败|无法解析|解析不了|dns解析|服务器地址无法解析|不能解析|服务器名称无法|解析失败',
    '解析 + 名称|主机名|域名|服务器|地址|主机 + 无法|未能|不能|失败|没能',
    'canon|扫描|scan|打印|printer|复印|送信|错误|error|代码 + #802',
  ),
  {
    ...library(
      'no-connection',
      'timed out|timeout|etimeout|opentimeout|readtimeout|connecttimeout|connecttimeoutexception|connectiontimeout|timeouterror|timeoutexception|execution expired|time out|etimedout|esockettimedout|wsaetimedout|10060|i/o timeout|sockettimeoutexception|deadline exceeded',
      'connection refused|econnrefused|connectexception|actively refused|wsaeconnrefused|10061|connect call failed|conn refused|errno 111',
      'connection reset|econnreset|10054|10053|forcibly closed|connection aborted|econnaborted|broken pipe|epipe|errno 104|errno 32',
      'network is unreachable|enetunreach|no route to host|ehostunreach|network unreachable|host is down|10051|10065|10013',
      "could not connect|couldn't connect|cannot connect|can't connect|unable to connect|failed to connect|not connect to|could not open connection|couldn't open connection|connect failed|connection failed|connect error|connection error|error connecting|failed to establish|could not be established|unable to establish|mailconnectexception|smtp connect() failed|failed to open connection|connection could not be|couldn't reach|cannot reach|cannot be contacted|could not be contacted|can't be contacted|unable to contact",
      "connecting to|connect to|connection to|connection with|connection attempt + failed|fail|unable|cannot|could not|couldn't|refusing|refused|unavailable|not be|error",
      "greeting never received|no greeting|did not receive greeting|no response from server|server did not respond|not responding|server is not responding|server doesn't respond|stopped responding|server is unavailable|server unavailable",
      'connection unexpectedly closed|connection closed unexpectedly|server disconnected|unexpectedly disconnected|closed the connection|connection closed|connection lost|connection dropped|connection was interrupted|lost connection|connection terminated|socket closed|remote host closed|unexpected close|closedafterconnect|closed prematurely|abort: socket error|socket error: eof',
      'canon|扫描|scan|打印|printer|复印|送信|错误|error|代码 + #752|#753|#755',
      'ssl_error_syscall|transport connection|smtpserverdisconnected|serverdisconnected',
      '0x80072ee2|80072ee2|0x80072efd|80072efd|0x80072efe|80072efe',
      '-1001|-1004|-1005|-1009 + nsurl|cfnetwork|kcferror',
      '0x800ccc0e|800ccc0e|0x80042108|80042108|0x80042109|80042109|0x8004210a|8004210a|0x800ccc19|800ccc19|0x800ccc0f|800ccc0f|0x800ccc15|0x800ccc14|0x800ccc11',
      '连接超时|请求超时|等待超时|连接超時|操作超时|超时|响应超时|没有响应|无响应|未响应',
      '连接被拒绝|拒绝连接|积极拒绝|主动拒绝|连接被重置|连接已重置|强迫关闭|强制关闭|连接已断开|连接中断|连接被中断|连接已关闭|连接意外|被关闭了连接|连接断开|意外终止',
      '无法连接|连接失败|连接服务器失败|不能连接|连接不上|连不上|未能连接|无法访问服务器|连接错误|连接到服务器失败|与服务器的连接失败|服务器连接失败|无法建立连接|连接异常|网络异常|网络不可用|网络连接失败|网络错误|建立连接失败',
      'cannot get mail|mail server connection|server connection error|mail server not found|cannot send mail',
    ),
    weak: true,
  },
  library(
    'connection-limit',
    'too many simultaneous connections|too many connections|too many concurrent|maximum number of connections|connection limit|connection count|concurrent connections|max connections|connections per|over connection limit',
    'connection frequency limited|connection rate',
    '连接数过多|连接数超|连接数已达|并发连接|同时连接',
  ),
  weakly(
    'no-connection',
    '检查网络|网络设置|check your network|check your internet|check the server settings|check network',
  ),
  {
    cause: 'no-connection',
    voice: 'client',
    weak: true,
    near: 14,
    says: [
      '连接|联网|服务器 + 失败|出错|无法|不能|超时|错误|中断|断开|拒绝|不上|异常|不可用|没有反应|无响应|终止',
    ],
    never: '证书|加密|身份验证|密码|垃圾|收件人|发件人|对方|附件|允许的大小',
  },
];
