/** What happens to people half way: the press is lost, the page loads anew or goes back. Once a session each. */
function once(key, control, happen) {
  if (sessionStorage.getItem(key)) return;
  document.addEventListener(
    'click',
    (event) => {
      const hit = event.composedPath().some((node) => node.getAttribute?.('data-w') === control);
      if (!hit || sessionStorage.getItem(key)) return;
      sessionStorage.setItem(key, '1');
      event.preventDefault();
      event.stopImmediatePropagation();
      happen();
    },
    true,
  );
}

export const mishaps = {
  'reload-on-submit': () => once('reload-on-submit', 'code-submit', () => location.reload()),
  'reload-on-generate': () => once('reload-on-generate', 'generate', () => location.reload()),
  'back-on-generate': () => once('back-on-generate', 'generate', () => history.back()),
};
