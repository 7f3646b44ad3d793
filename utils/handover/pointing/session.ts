/** One round of pointing: which field is asked for now, what is wrong with the one pointed at, and the end. No DOM beyond the fields. */
import { FIELD_ROLES, type FieldRole, type FormMap, KINDS_OF, NEEDED_ROLES } from '../custom-client';

export type Pointed = Partial<Record<FieldRole, HTMLInputElement>>;

/** `ready`: the user opens the form first. A role: that field is asked for. */
export type Stage = 'ready' | FieldRole | 'saved' | 'failed';

/** Why a field is not taken. `unsure`: together they would not be found again. */
export type Complaint = 'taken' | 'secret' | 'clear' | 'number' | 'unfit' | 'unsure';

export interface PointingState {
  stage: Stage;
  complaint: Complaint | null;
}

export interface PointingDeps {
  /** Whether a field could be known again by itself. */
  kindOf(field: HTMLInputElement): 'text' | 'secret' | 'number' | null;
  describe(pointed: Pointed): FormMap | null;
  save(form: FormMap): Promise<boolean>;
  show(state: PointingState): void;
}

export interface PointingSession {
  start(): void;
  point(field: HTMLInputElement): void;
  skip(): void;
  back(): void;
}

const isNeeded = (role: FieldRole) => (NEEDED_ROLES as readonly FieldRole[]).includes(role);
export const canSkip = (stage: Stage): boolean => isRole(stage) && !isNeeded(stage);
export const isRole = (stage: Stage): stage is FieldRole =>
  (FIELD_ROLES as readonly string[]).includes(stage);

export function createPointing({ kindOf, describe, save, show }: PointingDeps): PointingSession {
  let pointed: Pointed = {};
  let stage: Stage = 'ready';

  const go = (to: Stage, complaint: Complaint | null = null) => {
    stage = to;
    show({ stage, complaint });
  };
  const next = () => {
    const following = isRole(stage) ? FIELD_ROLES[FIELD_ROLES.indexOf(stage) + 1] : undefined;
    if (following) return go(following);
    const form = describe(pointed);
    if (form) return void save(form).then((saved) => go(saved ? 'saved' : 'failed'));
    pointed = {};
    go('address', 'unsure');
  };
  const complaintAbout = (role: FieldRole, field: HTMLInputElement): Complaint | null => {
    const kind = kindOf(field);
    if (!kind) return 'unfit';
    if (Object.values(pointed).includes(field)) return 'taken';
    if (KINDS_OF[role].includes(kind)) return null;
    return role === 'code' ? 'clear' : kind === 'secret' ? 'secret' : 'number';
  };

  go('ready');
  return {
    start: () => stage === 'ready' && go('address'),
    point(field) {
      if (!isRole(stage)) return;
      const complaint = complaintAbout(stage, field);
      if (complaint) return go(stage, complaint);
      pointed = { ...pointed, [stage]: field };
      next();
    },
    skip: () => canSkip(stage) && next(),
    back() {
      if (!isRole(stage)) return;
      const before = FIELD_ROLES[FIELD_ROLES.indexOf(stage) - 1];
      const { [before ?? stage]: _, ...rest } = pointed;
      pointed = rest;
      go(before ?? 'ready');
    },
  };
}
