/** The overlay and the watcher as shipped, for tests inside a page. */
import { createOverlay } from '@/components/overlay';
import { STYLES } from '@/components/overlay/styles';
import type { MustBeRead } from '@/utils/page/screen';
import type { Drained } from '@/utils/page/watch/changes';
import { watch } from '@/utils/page/watch/watcher';

// The closed root, for reading what the page itself can't.
const roots: ShadowRoot[] = [];
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.push(root);
  return root;
};

const TEXTS: Record<string, string> = { card_title: '向导', card_close: '关闭', card_notThis: '圈错了？' };

function overlay() {
  const controller = new AbortController();
  const pressed: string[] = [];
  const made = createOverlay(
    document,
    (key) => TEXTS[key] ?? key,
    () => pressed.push('close'),
    controller.signal,
  );
  made.setStyles(STYLES);
  const root = roots.at(-1);
  Element.prototype.attachShadow = attachShadow;
  return {
    host: made.host,
    root,
    pressed,
    bringToFront: () => made.bringToFront(),
    stop: () => controller.abort(),
    /** @param more other words than the usual ones, and what the card must not lie on */
    show: (
      target: Element | null,
      more: { text?: string; note?: string; keep?: Partial<MustBeRead>; isArea?: boolean } = {},
    ) =>
      made.show({
        words: {
          guide: 'get-code',
          step: 's',
          state: 'pointing',
          progress: '1 / 6',
          text: more.text ?? '点这里',
          note: more.note ?? '',
          link: { href: 'https://mail.qiye.163.com/', text: '直接打开' },
          buttons: [{ text: '圈错了？', press: () => pressed.push('not this') }],
        },
        target,
        marks: { guide: 'get-code', step: 's', action: 'click', value: null, isArea: more.isArea === true },
        keepClear: () => ({ dialog: null, never: [], must: [], rather: [], ...more.keep }),
      }),
    card: () => root?.querySelector<HTMLElement>('[data-part=card]') ?? null,
    area: () => root?.querySelector('[data-part=area]')?.getBoundingClientRect() ?? null,
    ring: () => root?.querySelector('[data-part=ring]')?.getBoundingClientRect() ?? null,
  };
}

function watcher() {
  const controller = new AbortController();
  const looks: number[] = [];
  const read: Drained[] = [];
  const made = watch(
    document,
    {
      ours: () => null,
      read(changes) {
        read.push(changes);
        return true;
      },
      look: () => void looks.push(performance.now()),
    },
    controller.signal,
  );
  return { looks, read, stop: () => controller.abort(), nudge: () => made.nudge() };
}

const api = { overlay, watcher };
export type OverlayApi = typeof api;
(globalThis as unknown as { overlayApi: OverlayApi }).overlayApi = api;
