/**
 * Paths that render a message, its print view or an attachment. Nothing of ours runs there.
 * Source: classic webmail serves bodies from `/js6/read/…` (`readhtml.jsp`, `readdata.jsp`); the new one writes them
 * into `about:blank` or `srcdoc` frames, which the frame guard refuses. Last checked 2026-11.
 */
const MESSAGE_PATH =
  /\/read\/|\/(?:read|view|show|print|preview)_?(?:html|data|mail|msg|message|letter|att|attach|eml)/i;

/** Whether a path belongs to a page that shows a message, on any host. */
export function isMessagePath(pathname: string): boolean {
  return MESSAGE_PATH.test(pathname);
}
