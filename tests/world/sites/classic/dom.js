// Components get their ids from two running counters, as the framework of the time did.
let serial = 11;

export function el(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  for (const child of children) node.append(child);
  return node;
}

export function component(tag, className, ...children) {
  const node = el(tag, className, ...children);
  serial += 1;
  node.id = `_mail_component_${serial}_${serial + 3}`;
  return node;
}

export const tabId = () => {
  serial += 1;
  return `_mail_tabitem_${serial % 7}_${serial}`;
};

/**
 * A pressable that answers only to the whole series over, down, up, click, on a transparent span that lies over its text.
 */
export function press(tag, className, text, run) {
  const cover = el('span', 'oz1');
  const node = component(tag, className, el('span', 'oz0', text), cover);
  let stage = 0;
  cover.addEventListener('mouseover', () => {
    stage = 1;
    node.classList.add('oz3');
  });
  cover.addEventListener('mouseout', () => {
    stage = 0;
    node.classList.remove('oz3');
  });
  cover.addEventListener('mousedown', () => {
    stage = stage === 1 ? 2 : 0;
  });
  cover.addEventListener('mouseup', () => {
    stage = stage === 2 ? 3 : 0;
  });
  cover.addEventListener('click', (event) => {
    event.stopPropagation();
    if (stage !== 3) return;
    stage = 1;
    run();
  });
  return node;
}
