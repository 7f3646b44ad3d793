/** Mark-up and classes as Semi Design writes them, drawn with Preact. */
import { h, render } from 'preact';

export const make = h;
export const mount = (root, view) => () => render(view(), root);
export const own = {
  css: {
    btn: 'semi-button',
    'btn-primary': 'semi-button-primary g-btn g-btn-primary',
    'btn-default': 'semi-button-tertiary g-btn',
    'btn-small': 'semi-button-size-small g-btn g-btn-small',
    'btn-small-primary': 'semi-button-size-small semi-button-primary g-btn g-btn-small-primary',
  },
};
