/**
 * Keeps the code the moment it is shown, then watches whether it comes into force: 确定/保存 pressed and its window gone while
 * the page stays, or a new row of its name in the mailbox's own list. Anything else that takes the code away confirms nothing.
 * No DOM: what is on the page comes in as a `Scene`.
 */
import type { CodeDraft } from '../../codes/code';
import type { CodeShown } from '../locate/codes/find-code';
import { namedEnd } from './named-end';
import { type ListReading, provingRow, type ReadRow, tellingRow } from './new-row';
import type { Pending } from './pending';
import type { FormMemory, Scene } from './scene';

export interface CapturePort {
  captured(draft: CodeDraft): Promise<{ id: string; saved: boolean } | null>;
  confirmed(id: string, more: { expiresAt?: number; name?: string }): Promise<unknown>;
}

const DAY = 86_400_000;
/** How long after 确定 the window may take to go, and after it the page to show itself, ms: the page asks its server first. */
export const PATIENCE_MS = 15_000;
/** How long a closed window waits for the page to say that it failed, ms. */
export const QUIET_MS = 800;
/** The same where the list can be read, and its row is the better proof, ms. */
export const ROW_MS = 2500;
/** How long after it the list is read for what it says of the code, ms. */
const LEARNS_MS = 30_000;
export type Outcome = 'kept' | 'unsaved' | 'confirmed' | 'void';

export class Capture {
  private pending: Pending | null = null;

  /** @param now wall clock, ms since the epoch */
  constructor(
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

  /** Nothing more is decided by what the list says: it may be read anew for the next code. */
  get isSettled(): boolean {
    const { pending } = this;
    return pending === null || pending.confirmed || pending.gone?.isVoid === true;
  }

  /** 确定 has closed the window, and whether that put the code into force is not known yet: nothing is to be pressed meanwhile. */
  get isJudging(): boolean {
    return this.pending?.gone?.byPress === true && !this.isSettled && !this.pending.isAsked;
  }

  /** The code was shown, and the page asks for more before it is in force. */
  get isAsked(): boolean {
    return this.pending?.isAsked === true && !this.isSettled;
  }

  /** Where the code is shown that is not in force yet. */
  get region(): Element | null {
    return this.pending && !this.pending.gone && !this.pending.confirmed ? this.pending.shown.region : null;
  }

  /** A new run begins: what came before is the vault's affair. */
  startOver(): void {
    if (this.pending?.confirmed || this.pending?.gone) this.pending = null;
  }

  /**
   * A code is on show. Called at every look; the same code is handed in once, and again when more is known of it.
   * @param before the list as it was read last before the code came
   */
  see(shown: CodeShown, form: FormMemory, address: string, before: ListReading | null, said: string): void {
    const known = this.pending?.shown.code === shown.code ? this.pending : null;
    if (known) {
      known.shown = shown;
      known.gone = null;
      known.form = form;
      if (known.draft.address || !address) return;
      known.draft.address = address;
      void this.port.captured(known.draft);
      return;
    }
    const ends = namedEnd(said);
    const draft: CodeDraft = {
      code: shown.code,
      address,
      name: form.name,
      expiresAt: ends ?? this.endOf(form, this.now()),
    };
    const pending: Pending = {
      shown,
      id: Promise.resolve(null),
      draft,
      form,
      isDated: ends !== null,
      before,
      pressedAt: 0,
      gone: null,
      leadsOn: false,
      isAsked: false,
      confirmed: false,
      told: {},
      confirmedAt: 0,
    };
    this.pending = pending;
    pending.id = this.port.captured(draft).then((answer) => {
      this.report(answer?.saved ? 'kept' : 'unsaved');
      return answer?.id ?? null;
    });
    if (shown.inForce) this.confirm(pending, null);
  }

  /**
   * The user pressed something. What closes the window is what was pressed last; who goes on after it has closed has it judged
   * at once, while the page is still there.
   * @param isConfirm a button that puts the code into force, in the window or block that shows it, or in the form that came after
   * @param leadsOn it says that more is to come
   */
  pressed(isConfirm: boolean, scene: Scene, leadsOn = false): void {
    const { pending } = this;
    if (!pending || pending.confirmed) return;
    if (pending.gone && !pending.leadsOn && !pending.isAsked) {
      this.judge(pending, scene, true);
      return;
    }
    pending.form = scene.form();
    if (!pending.gone) pending.leadsOn = leadsOn;
    pending.pressedAt = isConfirm ? this.now() : 0;
  }

  /** No code is on show at this look: find out what became of the last one. */
  missing(scene: Scene): void {
    const { pending } = this;
    if (!pending) return;
    if (pending.confirmed) {
      this.learn(pending, scene);
      return;
    }
    if (scene.isOnShow(pending.shown.element)) return;
    const now = this.now();
    const byPress = pending.pressedAt > 0 && now - pending.pressedAt < PATIENCE_MS;
    pending.gone ??= { at: now, byPress, isVoid: false };
    this.judge(pending, scene, false);
  }

  /** The page is being left: only what has been seen until now counts. */
  leaving(scene: Scene): void {
    const { pending } = this;
    if (pending?.gone && !pending.confirmed) this.judge(pending, scene, true);
  }

  private judge(pending: Pending, scene: Scene, isLast: boolean): void {
    const { gone, before, form } = pending;
    if (!gone) return;
    const list = scene.isElsewhere() ? null : scene.list();
    const proof = provingRow(before, list, form.name, this.now());
    if (proof) this.confirm(pending, proof);
    else if (this.isStillAsked(pending, scene)) return;
    else if (!gone.byPress || gone.isVoid || scene.isElsewhere() || scene.hasFailed()) this.letGo(gone);
    else {
      const waited = this.now() - gone.at;
      const isQuiet = waited >= (list && before ? ROW_MS : QUIET_MS);
      if ((isQuiet || isLast) && scene.isHome()) this.confirm(pending, tellingRow(before, list, form.name));
      else if (waited > PATIENCE_MS) this.letGo(gone);
    }
  }

  /**
   * A page may show the code first and ask for its name after. Until that form is answered nothing is in force, and a press
   * that only leads on confirms nothing.
   */
  private isStillAsked(pending: Pending, scene: Scene): boolean {
    const { gone, isAsked } = pending;
    if (!gone || gone.isVoid || scene.isElsewhere()) return false;
    if (scene.asks(pending.leadsOn)) {
      pending.isAsked = true;
      return true;
    }
    if (isAsked) {
      // The form has gone: what was pressed last in it decides.
      const now = this.now();
      gone.at = now;
      gone.byPress = pending.pressedAt > 0 && now - pending.pressedAt < PATIENCE_MS;
      pending.isAsked = false;
      pending.leadsOn = false;
    } else if (pending.leadsOn) {
      if (this.now() - gone.at < PATIENCE_MS) return true;
      gone.byPress = false;
    }
    return false;
  }

  private letGo(gone: { isVoid: boolean }): void {
    if (!gone.isVoid) this.report('void');
    gone.isVoid = true;
  }

  private confirm(pending: Pending, row: ReadRow | null): void {
    pending.confirmed = true;
    pending.confirmedAt = this.now();
    const days = pending.isDated ? null : this.endOf(pending.form, pending.pressedAt || this.now());
    this.tell(pending, row?.expiresAt ?? days, row?.name || pending.form.name, () =>
      this.report('confirmed'),
    );
  }

  /** The list may come, or be drawn anew, after the window has gone: what it says wins. */
  private learn(pending: Pending, scene: Scene): void {
    if (this.now() - pending.confirmedAt > LEARNS_MS || scene.isElsewhere()) return;
    const row = tellingRow(pending.before, scene.list(), pending.form.name);
    if (!row) return;
    const expiresAt = row.expiresAt ?? pending.told.expiresAt;
    const name = row.name || pending.told.name;
    if (expiresAt !== pending.told.expiresAt || name !== pending.told.name)
      this.tell(pending, expiresAt ?? null, name ?? '', () => {});
  }

  private tell(pending: Pending, expiresAt: number | null, name: string, done: () => void): void {
    const more = { ...(expiresAt !== null && { expiresAt }), ...(name && { name: name.slice(0, 100) }) };
    pending.told = more;
    void pending.id.then(async (id) => {
      if (!id) return;
      await this.port.confirmed(id, more);
      done();
    });
  }

  private endOf({ days }: FormMemory, from: number): number | null {
    return days !== null && Number.isFinite(days) ? from + days * DAY : null;
  }
}
