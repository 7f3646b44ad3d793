/** A browser's corner with the puzzle piece, and the pin that keeps an icon there. Decoration: the words stand beside it. */
export function PinPicture() {
  return (
    <svg class="pin-picture" aria-hidden="true" width="168" height="96" viewBox="0 0 168 96" fill="none">
      <rect class="pin-window" x="1" y="1" width="166" height="94" rx="8" />
      <path class="pin-line" d="M1 30h166" />
      <rect class="pin-soft" x="12" y="10" width="84" height="12" rx="6" />
      <path class="pin-piece" d="M108 12h4a3 3 0 1 1 6 0h4v4a3 3 0 1 1 0 6v0h-14v-3a3 3 0 1 0 0-4v-3Z" />
      <rect class="pin-menu" x="60" y="38" width="98" height="44" rx="6" />
      <circle class="pin-logo" cx="76" cy="60" r="7" />
      <path class="pin-line" d="M90 60h34" />
      <path class="pin-pin" d="M138 52h10l-2 5 3 4h-12l3-4-2-5Zm5 9v8" />
      <circle class="pin-ring" cx="143" cy="60" r="14" />
    </svg>
  );
}
