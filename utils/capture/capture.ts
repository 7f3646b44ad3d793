/**
 * Keeps the code the moment it is shown, then watches whether it comes into force: 确定/保存 pressed and the dialog gone, or a
 * new row in the page's list. Closing the dialog any other way confirms nothing.
 */
import type { CodeDraft } from '../codes';
import { sightline } from '../locate/visible';
import type { CodeShown } from './find-code';
import { type CodeRow, codeRows, newRow } from './rows';

export interface CapturePort {
  captured(draft: CodeDraft): Promise<{ id: string; saved: boolean } | null>;
  confirmed(id: string, expiresAt: number | null): Promise<unknown>;
}

export interface FormMemory {
  name: string;
  /** Days the chosen validity lasts; null when unknown. */
  days: number | null;
}

interface Pending {
  shown: CodeShown;
  id: Promise<string | null>;
  name: string;
  before: CodeRow[];
  pressedAt: number;
  confirmed: boolean;
  gone: boolean;
  expiryKnown: boolean;
}

const DAY = 86_400_000;
/** How long after 确定 the dialog may take to go: the page asks its server first. */
const PATIENCE_MS = 15_000;
const FAILED = /失败|失敗|错误|錯誤|出错|error|failed|try again|重试|重試/i;
const EXPIRY_NAMED =
  /(?:到期|有效期|过期|過期|失效|expir\w*|valid\s+until)[^0-9]{0,20}(20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2})/i;

export type Outcome = 'kept' | 'unsaved' | 'confirmed' | 'void';

export class Capture {
  private pending: Pending | null = null;

  constructor(
    private readonly doc: Document,
    private readonly port: CapturePort,
    private readonly report: (outcome: Outcome) => void,
    private readonly now: () => number,
  ) {}

  get isSeen(): boolean {
    return this.pending !== null;
  }

  /** The page has put the code into force, though the worker may not have answered yet. */
  get isConfirmed(): boolean {
    return this.pending?.confirmed ?? false;
  }

  /** A new run begins: what came before is the vault's affair. */
  startOver(): void {
    if (this.pending?.confirmed || this.pending?.gone) this.pending = null;
  }

  /** A code is on show. Called at every look; the same code is handed in once. */
  see(shown: CodeShown, form: FormMemory, address: string): void {
    if (this.pending?.shown.code === shown.code) {
      this.pending.shown = shown;
      this.pending.gone = false;
      return;
    }
    const dated = EXPIRY_NAMED.exec(shown.region.textContent ?? '');
    const days = form.days !== null && Number.isFinite(form.days) ? form.days : null;
    const ends = dated ? Date.parse(`${dated[1]?.replace(/[/.年月]/g, '-')}T23:59:59`) : Number.NaN;
    const expiresAt = Number.isNaN(ends) ? (days === null ? null : this.now() + days * DAY) : ends;
    const pending: Pending = {
      shown,
      id: Promise.resolve(null),
      name: form.name,
      before: codeRows(this.doc),
      pressedAt: 0,
      confirmed: false,
      gone: false,
      expiryKnown: expiresAt !== null,
    };
    this.pending = pending;
    pending.id = this.port
      .captured({ code: shown.code, address, name: form.name, expiresAt })
      .then((answer) => {
        this.report(answer?.saved ? 'kept' : 'unsaved');
        return answer?.id ?? null;
      });
  }

  /** The user pressed the button that puts the code into force. */
  pressed(): void {
    if (this.pending) this.pending.pressedAt = this.now();
  }

  /** No code is on show at this look: find out what became of the last one. */
  missing(): void {
    const { pending } = this;
    if (!pending || pending.confirmed) {
      if (pending && !pending.expiryKnown) this.learnExpiry(pending);
      return;
    }
    if (pending.shown.element.isConnected && sightline(pending.shown.element) !== 'hidden') return;
    const pressed = pending.pressedAt > 0 && this.now() - pending.pressedAt < PATIENCE_MS;
    const row = newRow(pending.before, codeRows(this.doc), pending.name);
    if (row) this.confirm(pending, row.expiresAt);
    else if (pressed && !this.failureShown()) this.confirm(pending, null);
    else if (!pending.gone) this.report('void');
    pending.gone = true;
  }

  /** The page is being left: a pressed 确定 that reloads the page has closed the dialog too. */
  leaving(): void {
    const { pending } = this;
    if (
      pending &&
      !pending.confirmed &&
      pending.pressedAt > 0 &&
      this.now() - pending.pressedAt < PATIENCE_MS
    )
      this.confirm(pending, null);
  }

  private confirm(pending: Pending, expiresAt: number | null): void {
    pending.confirmed = true;
    if (expiresAt !== null) pending.expiryKnown = true;
    void pending.id.then(async (id) => {
      if (!id) return;
      await this.port.confirmed(id, expiresAt);
      this.report('confirmed');
    });
  }

  private learnExpiry(pending: Pending): void {
    const row = newRow(pending.before, codeRows(this.doc), pending.name);
    if (!row?.expiresAt) return;
    pending.expiryKnown = true;
    void pending.id.then((id) => id && this.port.confirmed(id, row.expiresAt));
  }

  private failureShown(): boolean {
    for (const said of this.doc.querySelectorAll('[role=alert],[aria-live],.error,.toast,.message')) {
      if (FAILED.test(said.textContent ?? '') && sightline(said) === 'shown') return true;
    }
    return false;
  }
}
