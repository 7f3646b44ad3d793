/** Icons: 20 px line drawings in the text's colour, made for this product. Decoration only; the name is elsewhere. */
const PATHS = {
  ring: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm0 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  shield: 'M10 2.5 16 5v4.5c0 3.8-2.5 6.6-6 8-3.5-1.4-6-4.2-6-8V5l6-2.5Zm-2.5 7.5 2 2 3.5-4',
  help: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM8 8a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1m0 2.3v.2',
  good: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM7 10l2.2 2.3L13.2 8',
  attention: 'M10 3.5 17.5 16.5h-15L10 3.5Zm0 5v3.5m0 2v.2',
  void: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM7.5 7.5l5 5m0-5-5 5',
  copy: 'M7.5 7.5h8v9h-8v-9Zm-3 5v-9h8',
  check: 'M4 10.5l4 4 8-9',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5Zm7.5-2a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  pen: 'M4 16l.8-3.8L13 4l3 3-8.2 8.2L4 16Zm7.2-10.2 3 3',
  bin: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11',
  send: 'M17 3 2.5 8.5l5.5 3m9-8.5-5.5 14-3.5-5.5m9-8.5-9 8.5',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm4 9.5 4 4',
  close: 'M5 5l10 10m0-10L5 15',
  down: 'M5 8l5 5 5-5',
  up: 'M5 12l5-5 5 5',
  list: 'M3.5 5h1m3 0h9m-13 5h1m3 0h9m-13 5h1m3 0h9',
  out: 'M8 4H4v12h12v-4M11 4h5v5m0-5-7 7',
  back: 'M12 4l-6 6 6 6',
  gear: 'M4 6h7m3 0h2M4 14h2m3 0h7M12.5 4.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Zm-5 8a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
  lock: 'M5 9h10v8H5V9Zm2.5 0V6.5a2.5 2.5 0 0 1 5 0V9',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
