/** What one drawn world is: all its pages are told. Nothing in it depends on a clock. */
export interface Plan {
  goal: 'get-code' | 'lift-ip-rule';
  kit: string;
  lang: 'zh-CN' | 'zh-TW' | 'en';
  frame: string;
  late: number;
  accent: string;
  fontSize: number;
  decoys: string[];
  /** The flow of the goal: with the kit, it names the family. */
  flow: string;
  way: string;
  words: Words;
  code?: CodePlan;
  admin?: AdminPlan;
}

export interface CodePlan {
  section: string;
  place: string;
  toggle: string;
  ask: string;
  name: string;
  nameLabel: string;
  validity: string;
  preset: boolean;
  shape: string;
  copiedBox: boolean;
  copy: string;
  column: string;
}

export interface AdminPlan {
  depth: number;
  picker: string;
  save: string;
  draft: boolean;
  confirm: string;
}

/** Every text a page shows, by what it is for. */
export type Words = Record<string, string | string[]>;

/** A family: what is held back or not as a whole. */
export const familyOf = ({ goal, kit, flow }: Pick<Plan, 'goal' | 'kit' | 'flow'>) =>
  `${goal}/${kit}/${flow}`;
