/** How any part of a page says what has just happened. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface ToastMessage {
  text: string;
  /** `failed`: shown until the user closes it. */
  kind: 'done' | 'failed';
  /** A way back. Such a toast also stays until it is used, closed, or replaced. */
  action?: { label: string; run: () => void };
}

export const ToastContext = createContext<(message: ToastMessage | null) => void>(() => {});

/** Shows a message in place of the one before; null takes it away. */
export function useToast(): (message: ToastMessage | null) => void {
  return useContext(ToastContext);
}
