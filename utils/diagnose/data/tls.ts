/** What is said of encryption and certificates. Source: the libraries' public sources and issues, 2026-11. */
import type { Wording } from './wording';

const library = (cause: string, ...says: string[]): Wording => ({ cause, voice: 'library', says });

export const tlsWordings: readonly Wording[] = [
  library(
    'encryption-mismatch',
    'auth$ + command unknown|unknown command|not implemented|not recognized|unrecognized command|unknown smtp command|not enabled',
    "does not advertise the starttls|starttls extension not supported|doesn't support starttls|does not support starttls|not support starttls|starttls not supported|starttls is not supported|starttls is not available|starttls not available|no starttls|starttls failed|starttls command failed|starttls required|starttls unavailable|starttls not advertised|starttls isn't|not offer starttls|not advertise starttls|without starttls|smtpnotsupportederror: starttls|via the starttls command|starttls: 5|starttls refused|starttls was refused|starttls unsupported",
    "starttls + not supported|not support|does not support|doesn't support|not advertise|does not advertise|doesn't advertise|no longer|cannot|missing|since it|turn off|unsupported|not permitted|not available|rejected|not offered|does not offer|disabled|no support|unrecognized|unknown command|不支持|失败|不可用|bad command",
    'wrong version number|wrong_version_number|wrong ssl version|unknown protocol|http request|packet length too long|record layer failure|wrong ssl|unexpected packet format|packet format',
    'unrecognized ssl message|plaintext connection|unsupported or unrecognized ssl|first record does not look like a tls|not an ssl/tls record|does not look like a tls|received a record that exceeded|ssl_error_rx_record_too_long|record too long|packet was unexpected|an unexpected tls packet|unexpected tls packet|illegal or unsupported',
    'command not permitted when tls|not permitted when tls active|tls already active|already in tls|tls is already|tls already started|already secured',
    'unencrypted connection|plaintext authentication disallowed|plaintext authentication not allowed|logindisabled|privacyrequired|cleartext login|plain text authentication|cleartext authentication|login is disabled on|secure connection is required|secure connection required|encryption required|encryption is required|requires encryption|requires a tls|requires tls|tls required|tls is required|ssl required|ssl is required|must issue a starttls|issue a starttls|must use tls|must use ssl|non-secure|insecure connection is not',
    'refusing to send|refuse to send + unencrypted|plain|clear|cleartext',
    "smtp auth extension not supported|auth extension not supported|auth not supported by server|server doesn't support auth|server does not support authentication|server doesn't support authentication|auth command is not supported|does not support smtp-auth",
    '0x800ccc1a|800ccc1a|0x800ccc7d|800ccc7d|0x800ccc1b',
    'unexpected eof|eof occurred in violation|ssl eof|eof during|eof error|unexpected_eof|unexpected eof while|sslzeroreturn|violation of protocol|read: eof|: eof|handshake + eof|no peer certificate available|0 bytes from the transport',
    '不支持指定的连接加密|不支持您指定的连接加密|加密连接类型|加密类型 + 不支持|更改|尝试|不匹配',
    '不支持starttls|starttls不支持|不支持ssl|不支持安全连接|需要安全连接|需要加密连接|要求加密连接|必须使用ssl|必须使用tls|需要ssl|服务器需要加密',
    'encrypted connection|encryption method|connection encryption|encryption type + does not support|not supported|try changing|change the|unsupported',
    'canon|扫描|scan|打印|printer|复印|送信|错误|error|代码 + #841',
    '加密方式|加密方法|加密类型|连接加密 + 不匹配|不支持|更改|不一致|不符',
    "does not support ssl|doesn't support ssl|not support ssl|does not support tls|doesn't support tls|not support tls|frame size|corrupted frame|corrupt message|secure link|sent plain text|remote party has closed the transport|remote party sent a tls alert|call to sspi failed",
  ),
  library(
    'server-said-other-name',
    "altnames|subject alternative|alternative names|alternative dns name + does not match|do not match|no match|not match|doesn't match|not found|matching",
    "hostname|host name|server name|owner|common name|cn=|domain name|servername|name + does not match|doesn't match|did not match|do not match|mismatch|not match|no match|mismatched + certificate|cert|altname|ssl|tls|identity|x509",
    'hostname mismatch|name mismatch|remotecertificatenamemismatch|hostname not verified|hostname verification failed|sslpeerunverified|ssl_error_bad_cert_domain|err_tls_cert_altname_invalid|bad_cert_domain|err_cert_common_name|cert_common_name|host name mismatch|name_mismatch|cn mismatch',
    'certificate is valid for|certificate is only valid for|cert is valid for|not valid for the name|certificate is not valid for|certificate for a different|certificate belongs to a different|belongs to a different site|different site|issued for another|no subject alternative|no alternative certificate|certificate name|certificate does not match',
    'target principal name|principal name is incorrect',
    '目标主要名称|目标主体名称|主要名称不正确|目标主题名称|主体名称不正确|目标名称不正确',
    '证书 + 名称 + 不匹配|不符|不一致|不正确|无效',
    '证书 + 域名|主机名|服务器名|服务器地址|名字|网站 + 不匹配|不符|不一致|不属于|其他|不同',
    'certificate_verify_failed|certificate verify failed + hostname|not valid for',
  ),
  library(
    'cert-time',
    'certificate|cert|certificates + has expired|is expired|expired|not yet valid|has not yet|not after|not before|validity period|validity dates|time_invalid|validity check failed|out of date|date is invalid|date invalid|outdated + certificate|cert|x509|ssl|tls|openssl',
    'not within its validity|validity period|outside its validity|certificateexpiredexception|certificatenotyetvalid|cert_has_expired|nottimevalid|sec_error_expired|expired_certificate|certificate expired|cert_date_invalid|notafter|notbefore|err_cert_date|sec_error_expired_issuer|expired certificate|cert_not_yet_valid|validity date',
    '证书 + 有效期|过期|已到期|尚未生效|未生效|失效日期|时间无效|日期无效|还未生效',
    'timestamp check failed|chain validation failed',
  ),
  library(
    'cert-issuer',
    'pkix|unable to find valid certification path|certification path|trust anchor|trustanchor|certpathvalidator|certpathbuilder',
    'self signed certificate|self-signed certificate|self-signed|self_signed|selfsigned|depth_zero_self_signed|self signed',
    "unable to get local issuer|unable_to_get_issuer|unable to get issuer|unable_to_verify_leaf|unable to verify the first certificate|local issuer certificate|issuer certificate|hasn't got a known issuer|no known issuer|unknown issuer|unknown_issuer|unknown ca|unknown authority|unknown_ca|unknownauthority|cert_authority_invalid",
    "certificate authority|issuer|issuing authority|root ca + not trusted|unknown|untrusted|invalid|not known|isn't trusted",
    "remotecertificatechainerrors|untrustedroot|partialchain|untrusted root|not trusted|isn't trusted|untrusted certificate|certificate is not secure|certificate isn't trusted|untrusted issuer|certificate not trusted|root certificate|cert_untrusted|certificate chain + certificate|chain|issuer|ca|untrusted|trust|signed|trusted",
    'certificate chain + untrusted|not trusted|could not be verified|incomplete|cannot be verified|could not be built|issued by an authority',
    '颁发机构|颁发者|签发机构|发行者|发行机构|发证机构|根证书|证书链 + 不受信任|不信任|未知|不可信|未受信任|不被信任|无法验证|不明|不完整|不是受信任',
    '不受信任的证书|证书不受信任|证书不可信|自签名|自签署|不信任的证书|证书链|不受信任的根|证书不被信任|非受信任',
  ),
  {
    ...library(
      'cert-unclear',
      "certificate verify failed|certificate_verify_failed|certificate verification failed|certificate validation failed|certificate is invalid|certificate invalid|invalid certificate|invalid security certificate|bad certificate|bad_certificate|certificate error|certificate problem|certificate is not valid|certificate not valid|certificate rejected|certificate unknown|cannot verify server identity|can't verify the identity|verify the identity of|server identity|security certificate|certificate could not be|ssl certificate problem|sslcertverificationerror|certificate check failed|certificateexception|problem with the certificate|certificate cannot be|certificate warning|ssl certificate error",
      '证书无效|证书错误|证书有问题|证书不安全|无法验证服务器身份|无法验证证书|证书验证失败|证书校验失败|证书异常|安全证书|证书不可用|远程证书无效|无法验证服务器的身份|证书不合法|证书警告',
    ),
    weak: true,
  },
  library(
    'tls-old',
    'unsupported protocol|no protocols in common|protocol version|protocol_version|tls version|no shared cipher|no cipher|no_shared_cipher|common algorithm|no appropriate protocol|unsupported_protocol|inappropriate_fallback|cipher mismatch|cipher suites|dh key too small|unsafe legacy renegotiation|ssl_error_no_cypher_overlap|ssl_error_unsupported_version|version_or_cipher|legacy sigalg|no suitable',
    '共同的算法|通用算法|不具有共同|公用算法|版本过低 + tls|ssl|算法|协议',
  ),
  {
    ...library(
      'tls-unclear',
      'ssl handshake|tls handshake|handshake failed|handshake failure|handshake_failure|sslhandshakeexception|sslexception|sslerror|ssl error|tls error|ssl connect error|ssl connection|ssl or tls connection|secure connection|tls negotiation|ssl_connect|tlsv1 alert|sslv3 alert|negotiate + tls|ssl|failed|error',
      'ssl handshake|tls handshake|sslhandshakeexception|handshake failed|handshake failure|ssl connect error|attempting to establish an ssl or tls|tls negotiation failed|ssl error|tls error|sslv3 alert',
      'secure tls connection|secure connection|tls connection|ssl connection|tls session|encrypted connection + before|disconnected|failed|could not|unable|cannot|lost|error',
      'ssl握手失败|tls握手失败|握手失败|ssl连接失败|ssl错误|安全连接失败|加密连接失败',
    ),
    weak: true,
  },
];
