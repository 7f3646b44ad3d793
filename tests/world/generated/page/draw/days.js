/** Whole days from today to a date. */
export const daysTo = (date) =>
  Math.round((new Date(date).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0)) / 86_400_000);
export const dateIn = (days) => new Date(new Date().setHours(0, 0, 0, 0) + days * 86_400_000);
