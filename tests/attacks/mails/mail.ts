/** One hostile mail: what it is put together from, and how the mailbox or client shows it. Drawn from a seed. */
import { type Random, random } from '../../world/generated/random.ts';
import type { Lang } from '../../world/options.ts';
import { drawPieces, type Piece } from './pieces.ts';
import { MAIL_WORDS } from './words.ts';

/** In what the pane shows a mail's body. */
export const HOLDERS = ['inline', 'frame', 'written-frame', 'sandbox', 'shadow', 'closed-shadow'] as const;
export type Holder = (typeof HOLDERS)[number];

/** @param seed of the run @param at number of the mail in its place */
export const seedOf = (seed: string, place: string, at: number): string => `${seed}/${place}/${at}`;

export interface HostileMail {
  name: string;
  pieces: Piece[];
  holder: Holder;
  /** Comes piece by piece, the last ones after the pane is on show. */
  late: boolean;
  /** How many of its controls a person presses. */
  presses: number;
  /** Draws which they are. */
  draw: Random;
}

const LANGS: readonly Lang[] = ['zh-CN', 'zh-TW', 'en'];

/** @param lang of the mailbox; a mail in five speaks another */
export function drawMail(name: string, lang: Lang): HostileMail {
  const draw = random(name);
  const words = MAIL_WORDS[draw.chance(0.2) ? draw.pick(LANGS) : lang];
  const holder = draw.chance(0.6) ? 'inline' : draw.pick(HOLDERS);
  const pieces = drawPieces(draw, words);
  return { name, pieces, holder, late: draw.chance(0.3), presses: draw.whole(0, 2), draw };
}

/** In a line, for the table. */
export const tellMail = ({ name, pieces, holder, late }: HostileMail): string =>
  `${name} (${[holder, ...(late ? ['late'] : []), ...pieces.map((piece) => piece.name)].join(' ')})`;
