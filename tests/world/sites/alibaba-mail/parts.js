/** Elements by name, and a dialog with its veil. */
export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Pressing an element with `data-close`, or the veil's x, closes it. Answers with all of it. */
export function dialog(title, body, foot, closed = () => undefined) {
  const x = el('span', { style: 'float:right;cursor:pointer', 'aria-label': 'close' }, '×');
  const box = el(
    'div',
    {},
    el('div', { class: 'next-overlay' }),
    el(
      'div',
      { class: 'next-dialog', role: 'dialog', 'aria-modal': 'true' },
      x,
      el('h4', {}, title),
      ...body,
      el('div', { class: 'foot' }, ...foot),
    ),
  );
  const close = () => {
    box.remove();
    closed();
  };
  x.onclick = close;
  for (const button of box.querySelectorAll('[data-close]')) button.onclick = close;
  document.body.append(box);
  return box;
}
