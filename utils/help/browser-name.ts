/** Name and major version of the browser, from its user agent: nothing else in there tells more that helps. */

/** Browsers that call themselves Chrome as well come first. */
const NAMES: [RegExp, string][] = [
  [/\bEdg\/(\d+)/, 'Edge'],
  [/\bQQBrowser\/(\d+)/, 'QQBrowser'],
  [/\b(?:QihooBrowser|360SE|360EE)\b\/?(\d+)?/, '360'],
  [/\bOPR\/(\d+)/, 'Opera'],
  [/\bVivaldi\/(\d+)/, 'Vivaldi'],
  [/\bFirefox\/(\d+)/, 'Firefox'],
  [/\b(?:Headless)?Chrome\/(\d+)/, 'Chrome'],
];

/** 'Chrome 156'; with its Chromium where that is another number; '?' for one that says nothing known. */
export function browserName(userAgent: string): string {
  const found = NAMES.map(([rule, name]) => ({ name, match: rule.exec(userAgent) })).find(
    ({ match }) => match,
  );
  if (!found) return '?';
  const own = [found.name, found.match?.[1]].filter(Boolean).join(' ');
  const chromium = /\bChrome\/(\d+)/.exec(userAgent)?.[1];
  return !chromium || own.endsWith(` ${chromium}`) ? own : `${own} (Chromium ${chromium})`;
}
