/** A layer as pages had them before dialogs: a mask and a box at the end of the body, no role anywhere. */
export function pop(title, body, buttons, onClose) {
  const mask = document.createElement('div');
  mask.className = 'mask';
  const box = document.createElement('div');
  box.className = 'pop';
  box.innerHTML = `<div class="hd">${title}<span class="x">×</span></div><div class="bd">${body}</div><div class="ft"></div>`;
  const close = () => {
    mask.remove();
    box.remove();
  };
  for (const { text, mark, plain, run } of buttons) {
    const b = document.createElement('div');
    b.className = plain ? 'btn btn2' : 'btn';
    b.innerHTML = `<span>${text}</span>`;
    if (mark) b.dataset.w = mark;
    b.onclick = async () => {
      if ((await run?.(box)) !== false) close();
    };
    box.querySelector('.ft').append(b, ' ');
  }
  box.querySelector('.x').onclick = () => {
    onClose?.();
    close();
  };
  document.body.append(mask, box);
  return box;
}
