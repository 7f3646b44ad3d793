import { el } from './layer.js';

/** A list of its own: the field shows the choice, the entries open in a layer at the end of the body. */
export function drop(choices, start, label) {
  let value = start;
  const text = el('span', 'qD1', choices[start]);
  const field = el('div', 'qD0', text, el('b', 'qD2', '▼'));
  field.setAttribute('data-w', 'validity');
  let list = null;
  const close = () => {
    list?.remove();
    list = null;
  };
  field.addEventListener('click', (event) => {
    event.stopPropagation();
    if (list) return close();
    list = el('div', 'qD3');
    for (const [days, name] of Object.entries(choices)) {
      const item = el('a', days === value ? 'qD4 qD5' : 'qD4', el('span', '', name));
      item.setAttribute(Number(days) >= 180 ? 'data-w' : 'data-w-bad', `days-${days}`);
      item.addEventListener('click', () => {
        value = days;
        text.textContent = name;
        close();
      });
      list.append(item);
    }
    const box = field.getBoundingClientRect();
    Object.assign(list.style, { left: `${box.left}px`, top: `${box.bottom}px`, width: `${box.width - 2}px` });
    document.body.append(list);
  });
  document.addEventListener('click', close);
  return { row: el('tr', '', el('td', 'qF1', label), el('td', '', field)), days: () => Number(value), close };
}
