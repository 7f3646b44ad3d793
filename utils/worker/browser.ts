import type { browser } from 'wxt/browser';

/** The browser's API as the worker uses it. Handed in, so that tests bring their own. */
export type WorkerBrowser = typeof browser;
