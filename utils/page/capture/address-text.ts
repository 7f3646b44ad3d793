/** Mail addresses in a text, told apart from those of a help desk and of an example. Pure. */

const ADDRESS = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/gi;
/** Words right before an address that is nobody's account: whom to ask, what one looks like. */
const OTHERS =
  /(?:客服|[联聯][系繫]|[举舉][报報]|反[馈饋]|[发發]件人|收件人|抄送|例如|比如|形如|(?:^|[\s，。,（(])如|示例|(?<![\w.@-])(?:e\.g\.|example|contact|support|help ?desk|from|to|cc|reply-to))[^a-z0-9@]{0,12}$/i;
const LEAD = 24;

/** The one address a short text holds, in lower case; '' for none, for several, and for a text above `longest` letters. */
export function addressIn(text: string, longest: number): string {
  if (text.length > longest || !text.includes('@')) return '';
  const found = new Set<string>();
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const before = text.slice(Math.max(0, index - LEAD), index);
    // In the middle of a longer word it is a piece of something else.
    if (!OTHERS.test(before) && !/[\w.%+-]$/.test(before)) found.add(address.toLowerCase());
  }
  return found.size === 1 ? ([...found][0] ?? '') : '';
}
