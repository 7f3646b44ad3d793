/** A button that is a picture of its word. */
export function picture(text) {
  const width = 28 + [...text].reduce((sum, char) => sum + (char.codePointAt(0) > 255 ? 14 : 8), 0);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="30"><rect width="${width}" height="30" rx="4" fill="#337ab7"/><text x="${width / 2}" y="20" font-size="14" fill="#fff" text-anchor="middle" font-family="sans-serif">${text.replaceAll('&', '&amp;')}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
