/** Chinese that was read in a wrong encoding: GBK, Big5 or UTF-8 as Latin-1, and UTF-8 as GBK. */
import { strictText, textOf } from './bytes';

/** Characters that Windows puts at 0x80–0x9F, by their byte. */
const WINDOWS = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, at) => [char, 0x80 + at]),
);
const HIGH = `\\u0080-\\u00ff${[...WINDOWS.keys()].join('')}`;
/** A run of high characters with at most one ASCII letter between: the second byte of GBK may be one. */
const RUN = new RegExp(`[${HIGH}]{2,}(?:[ @-~]?[${HIGH}]+)*[@-~]?`, 'g');

const byteOf = (char: string) => WINDOWS.get(char) ?? char.charCodeAt(0);

/** Letters that UTF-8's commonest leading bytes become when they are read as GBK. */
const TYPICAL = /[锛銆鐨璇閿瀵鐧诲綍杩鏈鍔缃櫙鎴鍙浣閭绠璐鍛鐢浠闂鎻杈鎺璁犲妤]/g;

/** Text with such runs put right; what makes no sense in any encoding stays as it is. */
export function withoutMojibake(text: string): string {
  const out = text.replace(RUN, (run) => {
    if (run.length < 4) return run;
    // The byte 0xA0 is a blank, and often pasted as a common one.
    const parts = [run, run.replace(/[@-~]$/, ''), run.replaceAll(' ', '\u00a0')];
    for (const read of [strictText, textOf]) {
      for (const part of parts) {
        const text = read(Uint8Array.from(part, byteOf));
        if (text !== null && /[\u3000-\u9fff]/.test(text)) return text + run.slice(part.length);
      }
    }
    return run;
  });
  return (out.match(TYPICAL)?.length ?? 0) >= 3 ? out.replace(/[^\0-\x7f]{4,}/g, utf8ReadAsGbk) : out;
}

let bytesOfLetter: Map<string, number> | null = null;

/** Two-byte code of every GBK letter. Built once, and only for who needs it. */
function gbkCodes(): Map<string, number> {
  if (bytesOfLetter) return bytesOfLetter;
  const decoder = new TextDecoder('gbk');
  bytesOfLetter = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== '\ufffd') bytesOfLetter.set(letter, (lead << 8) | trail);
    }
  }
  return bytesOfLetter;
}

function utf8ReadAsGbk(run: string): string {
  const codes = gbkCodes();
  const bytes: number[] = [];
  for (const letter of run) {
    const code = codes.get(letter);
    if (code === undefined) bytes.push(63);
    else bytes.push(code >> 8, code & 255);
  }
  const read = new TextDecoder().decode(Uint8Array.from(bytes));
  const lost = read.match(/[\ufffd?]/g)?.length ?? 0;
  return lost * 3 < read.length && (read.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 2 ? read : run;
}
