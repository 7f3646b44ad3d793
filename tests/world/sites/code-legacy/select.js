import { t } from './texts.js';

/** The list as html: a line that shows the choice, and a `ul` under it. */
export const selectHtml = (
  start,
) => `<div class="sel"><div class="cur" data-w="validity"><i>▼</i><em>${t.choices.find(([d]) => d === start)[1]}</em></div>
<ul>${t.choices.map(([d, text]) => `<li ${d === 0 || d >= 180 ? 'data-w' : 'data-w-bad'}="days-${d}" data-v="${d}">${text}</li>`).join('')}</ul></div>`;

/** Wakes it up. Returns how to read the days chosen. */
export function wakeSelect(box, start) {
  const sel = box.querySelector('.sel');
  let value = start;
  sel.querySelector('.cur').onclick = () => sel.classList.toggle('open');
  sel.querySelector('ul').onclick = (event) => {
    value = Number(event.target.dataset.v);
    sel.querySelector('em').textContent = event.target.textContent;
    sel.classList.remove('open');
  };
  return () => value;
}
