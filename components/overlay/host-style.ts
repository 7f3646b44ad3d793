/** Put on the host inline and `!important`, so that no rule of the page can hide or move it: `all` covers what is not named. */
export const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'pointer-events': 'none',
  'z-index': '2147483647',
};
