/** Styles of the ring and the card. px only: `rem` would follow the page. */

/** Buttons and links are 44 px high (WCAG 2.5.5); the corner button reaches into the card's padding so that the head stays low. */
export const STYLES = `
:host { color-scheme: light dark; }
* { box-sizing: border-box; }
[data-part=ring] {
  position: fixed; left: 0; top: 0; pointer-events: none; border-radius: 10px;
  border: 3px solid #d4380d; outline: 2px solid #fff; outline-offset: -5px;
  box-shadow: 0 0 0 2px #fff, 0 0 0 5px rgb(212 56 13 / .35);
}
[data-part=area] { position: fixed; left: 0; top: 0; pointer-events: none; border-radius: 12px; border: 3px dashed #d4380d; box-shadow: 0 0 0 2px rgb(255 255 255 / .8); }
[data-part=ring]::after { content: ''; position: absolute; inset: -9px; border-radius: 16px; border: 3px solid rgb(212 56 13 / .55); animation: pulse 1.6s ease-out infinite; }
@keyframes pulse { 0% { opacity: 1; transform: scale(.94); } 70%, 100% { opacity: 0; transform: scale(1.12); } }
[data-part=card] {
  position: fixed; left: 0; top: 0; pointer-events: auto; width: max-content; max-width: min(320px, calc(var(--wide, 100vw) - 16px)); max-height: calc(var(--high, 100vh) - 16px); overflow: auto;
  padding: 12px 12px 12px 16px; border-radius: 12px; border: 1px solid #d9d9d9; border-left: 4px solid #d4380d;
  background: #fff; color: #1f1f1f; box-shadow: 0 6px 24px rgb(0 0 0 / .22);
  font: 400 14px/1.55 system-ui, sans-serif;
  text-align: start; letter-spacing: normal; overflow-wrap: anywhere;
}
[data-part=card][data-state=done] { border-left-color: #237804; }
[data-part=card][data-state=words-only], [data-part=card][data-state=blocked] { border-left-color: #ad6800; }
.head { display: flex; align-items: center; gap: 8px; margin: -12px -12px 0 0; font-size: 12px; color: #595959; }
.head .progress { flex: 1; }
.text { margin: 0; font-size: 15px; }
.note { margin: 8px 0 0; font-size: 13px; color: #595959; }
.note:empty { display: none; }
.foot { display: flex; flex-wrap: wrap; gap: 4px 8px; margin-top: 8px; align-items: center; }
a { color: #ad2102; font-size: 14px; min-height: 44px; padding: 11px 0; }
a:not([hidden]) { display: inline-block; }
a.main:not([hidden]) { margin: 6px; padding: 11px 16px; border-radius: 10px; background: #ad2102; color: #fff; font-weight: 600; text-decoration: none; outline: 3px solid rgb(212 56 13 / .45); outline-offset: 3px; }
a.main:hover { background: #871400; }
a.main:focus-visible { outline: 3px solid #1668dc; }
button { font: inherit; font-size: 13px; min-height: 44px; min-width: 44px; padding: 4px 12px; border-radius: 8px; border: 1px solid #bfbfbf; background: transparent; color: inherit; cursor: pointer; }
button.close { border-color: transparent; padding: 4px; }
button:hover { background: rgb(0 0 0 / .06); }
[data-form=compact] { display: grid; grid-template: "said close" auto "foot foot" auto / 1fr auto; max-width: min(272px, calc(var(--wide, 100vw) - 16px)); padding: 0 0 0 12px; border-radius: 10px; line-height: 1.4; }
[data-form=bar] { display: flex; align-items: center; gap: 0 8px; width: min(880px, calc(var(--wide, 100vw) - 8px)); max-width: none; padding: 0 0 0 12px; border-radius: 10px; line-height: 1.35; }
[data-form=compact] .head, [data-form=bar] .head { display: contents; }
[data-form=compact] .progress { grid-area: foot; align-self: center; justify-self: start; }
[data-form=compact] .close { grid-area: close; align-self: start; }
[data-form=compact] .said { grid-area: said; padding: 10px 0 4px; }
[data-form=compact] .foot { grid-area: foot; justify-content: end; gap: 0 4px; margin: 0; padding-left: 40px; }
[data-form=compact] button, [data-form=bar] button { border-color: transparent; text-decoration: underline; text-decoration-color: rgb(128 128 128 / .5); text-underline-offset: 4px; }
[data-form=compact] .close, [data-form=bar] .close { text-decoration: none; }
[data-form=compact] a:not([hidden]), [data-form=bar] a:not([hidden]) { display: inline-flex; align-items: center; padding: 0 8px; font-size: 13px; }
[data-form=compact] a.main:not([hidden]), [data-form=bar] a.main:not([hidden]) { padding: 0 16px; margin: 8px; }
[data-form=bar] .said { order: 1; flex: 1 1 170px; max-height: 40px; overflow: auto; scrollbar-width: thin; }
[data-form=bar] .foot { order: 2; margin: 0; gap: 0 4px; }
[data-form=bar] .close { order: 3; }
[data-form=bar] .text, [data-form=bar] .note { display: inline; font-size: 14px; margin: 0; }
[data-form=bar] .note { margin-left: 8px; font-size: 13px; }
[data-form=bar] .progress { flex: none; font-size: 12px; }
@media (max-width: 480px) {
  [data-form=bar] .progress { display: none; }
  [data-form=bar] .said { max-height: 60px; }
}
[data-form=compact] .text, [data-form=compact] .note { font-size: 14px; }
[data-form=compact] .note { margin: 4px 0 0; font-size: 12px; }
:focus-visible { outline: 3px solid #1668dc; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  [data-part=card] { background: #1f1f1f; color: #f0f0f0; border-color: #434343; border-left-color: #ff7a45; }
  [data-part=card][data-state=done] { border-left-color: #73d13d; }
  [data-part=card][data-state=words-only], [data-part=card][data-state=blocked] { border-left-color: #ffc53d; }
  .head, .note { color: #bfbfbf; }
  a { color: #ff9c6e; }
  a.main:not([hidden]) { background: #ff9c6e; color: #1f1f1f; }
  a.main:hover { background: #ffbb96; }
  button { border-color: #595959; }
  button:hover { background: rgb(255 255 255 / .1); }
}
@media (prefers-reduced-motion: reduce) { [data-part=ring]::after { animation: none; opacity: .6; } }
@media (forced-colors: active) {
  [data-part=ring] { border: 4px solid Highlight; outline: 2px dashed CanvasText; outline-offset: 2px; box-shadow: none; forced-color-adjust: none; }
  [data-part=card] { border: 2px solid CanvasText; }
}
`;
