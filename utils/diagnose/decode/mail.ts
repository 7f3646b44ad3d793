/** What mail itself encodes: words of headers (RFC 2047) and base64 bodies. */
import { textOf } from './bytes';

const WORD = /=\?([\w-]{2,20})\?([bq])\?([^?\s]{1,400})\?=/gi;
/** Lines of base64: a whole body, or the text of a server's challenge. */
const BLOCK = /(?<![\w+/=.@-])(?:[A-Za-z0-9+/]{40,80}\r?\n)*[A-Za-z0-9+/]{24,}={0,2}(?![\w+/=@-])/g;
const MAX_BLOCKS = 20;

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

function decodedIn(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return textOf(bytes);
  }
}

/** Text with header words put right, and what base64 lines say added below. */
export function withMailDecoded(text: string): string {
  const out = text
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(WORD, (all, charset: string, kind: string, body: string) => {
      const bytes =
        kind.toLowerCase() === 'b'
          ? bytesOf(body)
          : Uint8Array.from(
              body
                .replace(/_/g, ' ')
                .replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
                  String.fromCharCode(Number.parseInt(hex, 16)),
                ),
              (char) => char.charCodeAt(0) & 255,
            );
      return (bytes && decodedIn(charset, bytes)) ?? all;
    });
  const added = [...out.matchAll(BLOCK)].slice(0, MAX_BLOCKS).flatMap(([block]) => {
    const bytes = bytesOf(block);
    const read = bytes && textOf(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that no text holds tell base64 from any other word
    return read && !/[\0-\x08\x0e-\x1f\ufffd]/.test(read) && /\s|[\u4e00-\u9fff]/.test(read) ? [read] : [];
  });
  return added.length > 0 ? `${out}\n\n${added.join('\n')}` : out;
}
