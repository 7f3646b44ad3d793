/** Watches, beside the guide, what a form holds and whether a code is on show; hands the code in and sees it confirmed. */
import type { CodeDraft } from '../codes';
import type { Look } from '../locate/look';
import { Capture, type FormMemory, type Outcome } from './capture';

export interface CaptureWatchParts {
  doc: Document;
  /** Sends one message to the worker; null when it could not be reached. */
  ask<T>(type: string, body: object): Promise<T | null>;
  report(outcome: Outcome): void;
  /** The account's address as far as the page tells it, or ''. */
  address(): string;
  signal: AbortSignal;
}

export interface CaptureWatch {
  /** What this look says about the form and the code. */
  look(look: Look): void;
  readonly isSeen: boolean;
  readonly isConfirmed: boolean;
  startOver(): void;
}

export function watchCapture({ doc, ask, report, address, signal }: CaptureWatchParts): CaptureWatch {
  const form: FormMemory = { name: '', days: null };
  let confirm: Element | null = null;
  const capture = new Capture(
    doc,
    {
      captured: (draft: CodeDraft) => ask<{ id: string; saved: boolean }>('code/captured', { draft }),
      confirmed: (id, expiresAt) => ask('code/confirmed', expiresAt === null ? { id } : { id, expiresAt }),
    },
    report,
    () => Date.now(),
  );

  doc.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && confirm && event.composedPath().includes(confirm)) capture.pressed();
    },
    { capture: true, passive: true, signal },
  );
  doc.defaultView?.addEventListener('pagehide', () => capture.leaving(), { signal });

  return {
    look(look) {
      const name = look.see('name').best?.element;
      if (name instanceof HTMLInputElement && name.value.trim()) form.name = name.value.trim().slice(0, 100);
      const chosen = (sight: string) => look.see(sight).best?.list?.chosen;
      form.days = chosen('validity') ?? chosen('lastDay') ?? form.days;
      const shown = look.see('code').best?.code;
      if (!shown) return capture.missing();
      confirm = look.see('confirm').best?.element ?? confirm;
      capture.see(shown, form, address());
    },
    get isSeen() {
      return capture.isSeen;
    },
    get isConfirmed() {
      return capture.isConfirmed;
    },
    startOver: () => capture.startOver(),
  };
}
