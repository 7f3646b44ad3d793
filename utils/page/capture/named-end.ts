/** The last day a window names for its code: 「有效期至：2027-03-01」. */
const EXPIRY_NAMED =
  /(?:到期|有效期|过期|過期|失效|expir\w*|valid\s+until)[^0-9]{0,20}(20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2})/i;

/** Last moment of the day a region names as the code's end, ms; null when it names none. */
export function namedEnd(text: string): number | null {
  const day = EXPIRY_NAMED.exec(text)?.[1]
    ?.replace(/[/.年月]/g, '-')
    .split('-')
    .map(Number);
  const [year, month, date] = day ?? [];
  if (!year || !month || !date || month > 12 || date > 31) return null;
  return new Date(year, month - 1, date, 23, 59, 59).getTime();
}
