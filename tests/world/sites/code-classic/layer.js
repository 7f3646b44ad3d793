// Dialogs of this page are plain divs within its frame: no role, no native dialog.
let depth = 40;

export function el(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** A word to press: outer span, inner span, as the page's buttons are. */
export function word(className, text, mark, run) {
  const inner = el('strong', 'qS1', text);
  const node = el('span', className, inner);
  if (mark) node.setAttribute('data-w', mark);
  let down = false;
  node.addEventListener('mousedown', () => {
    down = true;
  });
  node.addEventListener('click', (event) => {
    if (down) run(event);
    down = false;
  });
  return node;
}

/** Opens a layer. `buttons`: [text, mark, run(close) → keep it open]. Returns its closer. */
export function layer({ title, content, buttons, onClose }) {
  depth += 2;
  const mask = el('div', 'qM0');
  mask.style.zIndex = depth;
  const box = el('div', 'qM1');
  box.style.zIndex = depth + 1;
  const close = () => {
    mask.remove();
    box.remove();
  };
  const cross = el('span', 'qM3', '×');
  cross.title = '关闭';
  cross.addEventListener('click', () => {
    close();
    onClose?.();
  });
  const foot = el('div', 'qM5');
  for (const [text, mark, run] of buttons)
    foot.append(word(mark ? 'qB0' : 'qB1', text, mark, () => run(close)));
  box.append(el('div', 'qM2', el('span', '', title), cross), el('div', 'qM4', ...content), foot);
  document.body.append(mask, box);
  return close;
}
