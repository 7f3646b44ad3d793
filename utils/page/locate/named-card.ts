/** Cards that can be pressed as a whole: 「密码与安全」 and a line about it, one of several alike. Their first words name what they open. */
import { leadOf } from './region';
import { boxOf, styleOf } from './style';
import { parentOf, shortText } from './tree';

/** Cards alike from which they are a choice of places to go. */
const FEWEST = 3;
/** Letters of a card. */
const LONGEST = 160;

/** Whether words under a hand cursor are the first ones of such a card. */
export function namesCard(words: Element): boolean {
  if (styleOf(words).cursor !== 'pointer') return false;
  let card = words;
  for (let up = parentOf(card); up && styleOf(up).cursor === 'pointer'; up = parentOf(up)) card = up;
  if (card === words || shortText(card, LONGEST) === null) return false;
  const alike = [...(card.parentElement?.children ?? [])].filter(
    (one) => one.tagName === card.tagName && one.className === card.className && boxOf(one).height > 0,
  );
  return alike.length >= FEWEST && leadOf(card) === words;
}
