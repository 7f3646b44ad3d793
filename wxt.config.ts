import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { INSTALL_MATCHES } from './utils/providers/sites';

/** Extension id with this key: megjkigglbkolibfkhgjmloligcoecff. Public half of the development key: gives the unpacked extension one stable id in every browser profile. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlwSfj+cLoKnrnXjs3Eggnjdx37KvzwULY62LNIYfHd4QWQd2XkxySUcf23rfdy6Aw+nUpWUBYgBuH+iJWrcaDulJogxb3nsumy5wpr1idhvjPDgBW5ca7o37J9PklNm+OiQrThA8IcS1shb+pv0TgHD7qVwaNKzaAKNlZa3Ck6Ec5nYJz4YpcJE1/5y/9h9UfGa6WwT9pCKSY0nJWV2CdTFaCh22BPtSzTiazbLfpSfIsCK3z9h9lKCO0CeyIxM/OPf6msUmkVTE7YtevrUIGllJI7DTrOjqgQ48TUgK7RqzY0NgLBB8Ske50iLEoNy9fCqFXrGNQpznjPQ5dk6lAwIDAQAB';

/** The overlay's style sheet is a string in the guide script: its blanks would travel to every page. */
const compactStyles = {
  name: 'compact-overlay-styles',
  transform(code: string, id: string) {
    if (!id.endsWith('components/overlay/styles.ts')) return undefined;
    const compact = (css: string) => css.replace(/\s+/g, ' ').replace(/\s*([{}:;,])\s*/g, '$1');
    return { code: code.replace(/`[^`]*`/g, compact), map: null };
  },
};

export default defineConfig({
  // The packages for the stores are built beside the unpacked ones.
  outDir: process.env.QIYE_OUT ?? '.output',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [compactStyles],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./utils/page/gate/context', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    // A store gives its own key and refuses one in an upload.
    key: browser === 'firefox' || process.env.QIYE_STORE ? undefined : KEY,
    // `checkVisibility` with its newer options; `npm run check` holds the code to it.
    minimum_chrome_version: browser === 'firefox' ? undefined : '121',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'idle',
      'notifications',
      // Firefox's background page reaches the clipboard itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for on the settings page, by who wants copied codes to leave the clipboard.
    optional_permissions: ['clipboardRead', 'clipboardWrite'],
    // Firefox takes a policy without a schema.
    storage: browser === 'firefox' ? undefined : { managed_schema: 'managed-schema.json' },
    host_permissions: [...INSTALL_MATCHES],
    optional_host_permissions: ['https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      'focus-card': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_command_focusCard__',
      },
    },
    // By default every other extension may connect. Nobody may.
    externally_connectable: browser === 'firefox' ? undefined : { ids: [] },
    // Firefox knows no split private windows.
    incognito: browser === 'firefox' ? undefined : 'split',
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'qiye-mail-guide@example.org',
              // Before 153 no content script could give a shadow root its style sheet (Mozilla bug 1751346): no ring at all.
              // The oldest Firefox with security updates; tested in its ESR.
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  }),
});
