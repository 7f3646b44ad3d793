import './toast.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/words/i18n';
import { Button } from './Button';
import { Icon } from './Icon';
import { ToastContext, type ToastMessage } from './toast-context';

/** A bare confirmation goes by itself; whatever can be acted on waits for the user. */
const SHORT_STAY_MS = 4_000;

/** Holds the page and the one message that floats above it, seen and announced. */
export function Toaster({ children }: { children: ComponentChildren }) {
  const [message, show] = useState<ToastMessage | null>(null);
  const action = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!message || message.action || message.kind === 'failed') return;
    const timer = setTimeout(() => show(null), SHORT_STAY_MS);
    return () => clearTimeout(timer);
  }, [message]);

  useEffect(() => {
    // The pressed button has often just gone with its row: the way back is the next thing at hand.
    if (message?.action) action.current?.focus();
  }, [message]);

  return (
    <ToastContext.Provider value={show}>
      {children}
      <div class="toast-place" role="status">
        {message && (
          <div class="toast">
            <Icon name={message.kind === 'done' ? 'check' : 'attention'} />
            <span class="toast-text">{message.text}</span>
            {message.action && (
              <button
                ref={action}
                type="button"
                class="button toast-action"
                onClick={() => {
                  show(null);
                  message.action?.run();
                }}
              >
                {message.action.label}
              </button>
            )}
            {(message.action || message.kind === 'failed') && (
              <Button look="quiet" aria-label={t('shared_close')} onClick={() => show(null)}>
                <Icon name="close" />
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}
