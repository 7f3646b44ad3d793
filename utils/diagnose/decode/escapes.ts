/** Bytes and letters that logs write out: `\xc7\xeb`, `\307\353`, `\u8bf7`, `%E8%AF%B7`, `=E8=AF=B7`, `&#35831;`. */
import { textOf } from './bytes';

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ensp: ' ',
  emsp: ' ',
  middot: '·',
};

const letter = (code: number, else_: string) =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : else_;

/** Bytes of a run in which `mark` stands for a byte, and other ASCII for itself. */
function runBytes(run: string, mark: RegExp, radix: number): Uint8Array {
  const bytes: number[] = [];
  let at = 0;
  for (const match of run.matchAll(mark)) {
    for (const plain of run.slice(at, match.index)) bytes.push(plain.charCodeAt(0));
    bytes.push(Number.parseInt(match[1] ?? '', radix) & 255);
    at = match.index + match[0].length;
  }
  for (const plain of run.slice(at)) bytes.push(plain.charCodeAt(0));
  return Uint8Array.from(bytes);
}

const decodeRuns = (text: string, runs: RegExp, mark: RegExp, radix: number) =>
  text.replace(runs, (run) => textOf(runBytes(run, mark, radix)) ?? run);

/** Text with every written-out letter put in its place. */
export function unescaped(text: string): string {
  let out = text;
  if (out.includes('&')) {
    out = out
      .replace(/&#x([0-9a-f]{2,6});/gi, (all, hex: string) => letter(Number.parseInt(hex, 16), all))
      .replace(/&#(\d{2,7});/g, (all, digits: string) => letter(Number(digits), all))
      .replace(/&([a-z]{2,6});/gi, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all);
  }
  if (out.includes('\\')) {
    out = out
      .replace(/(?:\\u[0-9a-f]{4})+/gi, (run) => JSON.parse(`"${run.replaceAll('\\U', '\\u')}"`) as string)
      .replace(/\\r\\n|\\n/g, '\n');
    out = decodeRuns(
      out,
      /\\x[89a-f][0-9a-f](?:\\x[0-9a-f]{2}|[ -!#-&(-[\]-~](?=\\x|[ -~]{0,3}\\x))*/gi,
      /\\x([0-9a-f]{2})/gi,
      16,
    );
    out = decodeRuns(out, /\\[23][0-7]{2}(?:\\[0-7]{3}|[ -!#-&(-[\]-~](?=\\[0-3]))*/g, /\\([0-7]{3})/g, 8);
  }
  if (out.includes('%')) out = decodeRuns(out, /%[89a-f][0-9a-f](?:%[0-9a-f]{2})+/gi, /%([0-9a-f]{2})/gi, 16);
  if (/=[0-9A-F]{2}/.test(out)) {
    if (/=[89A-F][0-9A-F]=/i.test(out)) out = out.replace(/=\r?\n/g, '');
    out = decodeRuns(
      out,
      /=[89A-F][0-9A-F](?:=[0-9A-F]{2}|[!-<>-~](?==[89A-F][0-9A-F]))+/g,
      /=([0-9A-F]{2})/g,
      16,
    )
      .replace(/=20(?=\s|$)/gm, ' ')
      .replace(/=3D/g, '=');
  }
  return out;
}
