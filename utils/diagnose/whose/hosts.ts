/** Names of mail servers in a text, with the port where one stands beside them. */

export interface HostSeen {
  host: string;
  port?: number;
  /** Index in the readable text. */
  at: number;
}

const HOST =
  /(?:(?<![\w@.%-])|(?<=@[\w.-]{1,80}@))((?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,6}[a-z]{2,12})\.?(?![\w@-]|\.\w)(?:(?:\s*[:：]\s*|\s*[[(][\d.:a-f]{3,40}[\])]:|["']?[,，;]?\s*["']?(?:port|on port|端口|连接埠|連接埠)\D{0,12}|\s+\(port |\s*,\s*|\s+)(\d{2,5})(?![\d.]))?/gi;
const MAIL_LABEL =
  /^(?:imap|smtp|pop|pop3|mail|mx|ex|exmail|outlook|exchange|relay|hw|xc|hz|webmail|mailh|mailhz|email|e?smtp\w*|imap\w*|pop\w*|\w{0,6}(?:imap|smtp|pop))(?:pro|hz|hm|\d|-[\w-]*)*$/i;
const CODE_NAME =
  /^(?:com|org|net|java|javax|jakarta|sun|io|system|mailkit|node|android|smtplib|imaplib|ssl|poplib|www|err)\./i;
/** A program's file, not a server. */
const FILE_NAME =
  /\.(?:java|kt|py|js|mjs|cjs|ts|tsx|rb|php|cs|vb|cpp|swift|log|conf|cfg|ini|txt|xml|yml|yaml|json|class|dll|exe)$/i;
/** 16 letters and digits may be a secret. */
const LONG_LABEL = /[^.-]{16,}/;
const MAIL_PORTS = new Set([25, 80, 110, 143, 443, 465, 587, 993, 994, 995, 2525]);

/** In the order of the text. Names of program parts, web links' paths and addresses' domains are left out. */
export function hostsIn(readable: string): HostSeen[] {
  return [...readable.matchAll(HOST)].flatMap((match) => {
    const host = (match[1] ?? '').toLowerCase();
    if (CODE_NAME.test(host) || FILE_NAME.test(host) || LONG_LABEL.test(host) || host.length > 80) return [];
    const port = Number(match[2] ?? 0);
    const hasPort = MAIL_PORTS.has(port);
    if (!hasPort && !MAIL_LABEL.test(host.split('.')[0] ?? '')) return [];
    if (host.split('.').length < 2) return [];
    if (/https?:\/\/$/i.test(readable.slice(Math.max(0, match.index - 8), match.index))) return [];
    return [{ host, at: match.index, ...(hasPort ? { port } : {}) }];
  });
}
