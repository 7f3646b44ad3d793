/** Finds the published tokens in a text, the longest first, each stretch of text belonging to one token only. */
import { type LoginError, loginErrors } from '../providers/errors';
import { type Squeezed, squeeze } from './squeeze';

export interface Hit {
  error: LoginError;
  /** As published. */
  token: string;
  /** Range in the readable text. */
  start: number;
  end: number;
  /** False when it was misread, abbreviated or runs on into other letters. */
  clean: boolean;
}

interface Needle {
  error: LoginError;
  token: string;
  squeezed: Squeezed;
  /** Without a prefix: must stand alone and in capitals, since it could be part of other words. */
  bare: boolean;
  /** The token without its prefix, as some clients show it. */
  abbreviated: boolean;
}

/** A published error code, not a phrase in ordinary words. */
export const isCode = (token: string) => /^ERR\.|^FA_|^EXP_|^COS_/.test(token);

/** Bare forms of a code: some clients show `LOGIN.REQCODE` or `REQCODE` only. */
function needlesOf(error: LoginError, token: string): Needle[] {
  const needle = (text: string, abbreviated: boolean): Needle => ({
    error,
    token,
    squeezed: squeeze(text),
    bare: abbreviated || (!isCode(token) && /^[A-Z0-9_.]+$/.test(token)),
    abbreviated,
  });
  const short = /^ERR\.(LOGIN(?:RULE)?\..+)$/.exec(token)?.[1];
  const tail = /^(?:ERR\.LOGIN\.|FA_MTA_)([^.]{6,})$/.exec(token)?.[1];
  return [
    needle(token, false),
    ...(short ? [needle(short, true)] : []),
    ...(tail ? [needle(tail, true)] : []),
  ];
}

const needles: readonly Needle[] = loginErrors
  .flatMap((error) => error.tokens.flatMap((token) => needlesOf(error, token)))
  // At equal length the published form goes before an abbreviation of another token.
  .sort(
    (a, b) =>
      b.squeezed.exact.length - a.squeezed.exact.length || Number(a.abbreviated) - Number(b.abbreviated),
  );

/** `text` must come from `readable`. Hits in the order of the text. */
export function scan(text: string): Hit[] {
  const hay = squeeze(text);
  const taken = new Uint8Array(hay.folded.length);
  const hits: Hit[] = [];
  for (const needle of needles) {
    const { length } = needle.squeezed.folded;
    for (
      let from = hay.folded.indexOf(needle.squeezed.folded);
      from >= 0;
      from = hay.folded.indexOf(needle.squeezed.folded, from + 1)
    ) {
      if (taken.subarray(from, from + length).some(Boolean)) continue;
      const hit = hitAt(text, hay, needle, from);
      if (!hit) continue;
      taken.fill(1, from, from + length);
      hits.push(hit);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

function hitAt(text: string, hay: Squeezed, needle: Needle, from: number): Hit | null {
  const { length } = needle.squeezed.exact;
  const start = hay.at[from] ?? 0;
  const end = (hay.at[from + length - 1] ?? start) + 1;
  const latin = /^[\x20-\x7E]+$/.test(needle.token);
  const joinedBefore = /[\w.@-]$/.test(text.slice(0, start));
  const joinedAfter = /^(?:[\w@]|[.-][A-Z]{2})/.test(text.slice(end, end + 3));
  // Without its prefix it is a code only as written: the same letters are ordinary words elsewhere ("system busy").
  if (needle.bare && !/^[A-Z0-9_.]+$/.test(text.slice(start, end))) return null;
  if (needle.bare && (joinedBefore || /^(?:[\w@]|[.-]\w)/.test(text.slice(end, end + 2)))) return null;
  if (latin && !isCode(needle.token) && joinedBefore) return null;
  const misread = hay.exact.slice(from, from + length) !== needle.squeezed.exact;
  // A phrase goes on in ordinary words ("login failure"), a code does not.
  const runsOn = isCode(needle.token) && joinedAfter;
  return {
    error: needle.error,
    token: needle.token,
    start,
    end,
    clean: !misread && !runsOn && !needle.abbreviated,
  };
}
