/** Whether something typed is a whole mail address: the one mistake that matters is leaving the domain off. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"',;]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}
