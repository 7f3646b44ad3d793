/** Offers `text` as a file to save. `type`: its MIME type. */
export function saveFile(document: Document, name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it once the press is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The local date, for a file's name: `2026-01-31`. */
export function dateInName(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
