/** What `wxt/browser` is in the product. */
export { default as browser } from 'webextension-polyfill';
