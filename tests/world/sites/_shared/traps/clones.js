/** The whole app once more, hidden in one way, kept in step with it: as keep-alive views and print copies are. */
const WAYS = {
  'clone-none': 'display:none',
  'clone-invisible': 'position:absolute;left:0;top:0;right:0;visibility:hidden',
  'clone-opacity': 'position:absolute;left:0;top:0;right:0;opacity:0;pointer-events:none',
  'clone-offscreen': 'position:fixed;left:-4000px;top:0;width:1000px;height:700px;overflow:auto',
  'clone-clipped': 'position:absolute;left:0;top:0;right:0;clip-path:inset(0 0 100% 0);pointer-events:none',
  'clone-zero': 'height:0;width:0;overflow:hidden;position:absolute',
  'clone-inert': 'position:relative;opacity:.25;margin-top:40px;zoom:.6',
  'clone-aria': 'position:relative;opacity:.25;margin-top:40px;zoom:.6',
  'clone-covered':
    'position:fixed;left:0;bottom:0;width:420px;height:200px;overflow:hidden;zoom:.7;z-index:1',
};

function turnMarks(node) {
  for (const one of node.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const one of node.querySelectorAll('iframe, script')) one.remove();
  for (const one of node.querySelectorAll('[data-w]')) {
    one.setAttribute('data-w-bad', one.getAttribute('data-w'));
    one.removeAttribute('data-w');
  }
}

function plant(name, root) {
  const box = document.createElement('div');
  box.style.cssText = WAYS[name];
  if (name === 'clone-inert') box.inert = true;
  if (name === 'clone-aria') box.setAttribute('aria-hidden', 'true');
  document.body.prepend(box);
  if (name === 'clone-inert' || name === 'clone-aria') document.body.append(box);
  if (name === 'clone-covered') {
    const lid = document.createElement('div');
    lid.style.cssText =
      'position:fixed;left:0;bottom:0;width:420px;height:200px;background:#345;color:#fff;z-index:2;padding:20px;box-sizing:border-box';
    lid.textContent = '3.0';
    document.body.append(lid);
  }
  const copy = () => {
    const twin = root.cloneNode(true);
    twin.removeAttribute('id');
    turnMarks(twin);
    box.replaceChildren(twin);
  };
  copy();
  let timer = 0;
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(copy, 60);
  }).observe(root, { childList: true, subtree: true, characterData: true });
}

export const clones = Object.fromEntries(
  Object.keys(WAYS).map((name) => [name, ({ root }) => plant(name, root)]),
);
