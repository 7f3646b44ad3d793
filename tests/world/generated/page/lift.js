/**
 * Some libraries hand no attributes to the box a text stands in. The text then carries the truth in a span, and this
 * brings it to the box. Only data-* attributes are touched, which no finder reads.
 */
const NAMES = ['data-w', 'data-w-bad', 'data-w-next'];

function copy(from, to) {
  for (const name of NAMES) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
  to.setAttribute('data-lifted', '');
}

export function liftMarks(root, { lift = '', days = '.g-day' }) {
  if (!root) return;
  const pass = () => {
    const all = (selector) => [...root.querySelectorAll(selector)];
    for (const old of all('[data-lifted]')) {
      for (const name of NAMES) old.removeAttribute(name);
      old.removeAttribute('data-lifted');
    }
    for (const text of all('[data-lift]')) {
      const box = lift && text.closest(lift);
      if (box) copy(text, box);
    }
    // Any day of a calendar will do that is left to choose; the last one is sure to be in the future.
    for (const popup of all('.gp-validity')) {
      popup.setAttribute('data-w', 'validity');
      popup.setAttribute('data-lifted', '');
      const cell = days && [...popup.querySelectorAll(days)].at(-1);
      if (cell) {
        cell.setAttribute('data-w', 'validity');
        cell.setAttribute('data-w-next', 'option');
        cell.setAttribute('data-lifted', '');
      }
    }
  };
  const watcher = new MutationObserver(() => {
    pass();
    watcher.takeRecords();
  });
  watcher.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [...NAMES, 'class', 'style'],
  });
  pass();
}
