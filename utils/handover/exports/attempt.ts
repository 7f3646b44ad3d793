import { UnfitAccountError } from './account';

/** What `render` makes, or null when the account cannot be written in that format. */
export function attempt<T>(render: () => T): T | null {
  try {
    return render();
  } catch (error) {
    if (error instanceof UnfitAccountError) return null;
    throw error;
  }
}
