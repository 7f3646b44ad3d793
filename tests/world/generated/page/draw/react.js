/** Draws the neutral mark-up with React. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const NAMES = {
  class: 'className',
  for: 'htmlFor',
  colspan: 'colSpan',
  readonly: 'readOnly',
  tabindex: 'tabIndex',
};

export function make(tag, props, ...kids) {
  const own = {};
  for (const [name, value] of Object.entries(props ?? {}))
    if (!/^onMouse(enter|leave)$/.test(name)) own[NAMES[name] ?? name] = value;
  return createElement(tag, own, ...kids);
}

/** `around`: providers of the library. */
export function mounter(around = (page) => page) {
  return (root, view) => {
    const react = createRoot(root);
    return () => react.render(around(view()));
  };
}
