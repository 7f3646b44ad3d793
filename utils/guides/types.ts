/** Shapes of a guide, as data. `L` are the labels its provider has words for. Page scripts import only these types. */
import type { MessageKey } from '../words/message-key';
import type { LabelId } from './common-labels';
import type { GuideId } from './guide-id';
import type { HandoverPhase } from './handover-phases';
import type { RULE_VARIANTS } from './rule-variants';

/** What kind of thing a person would say they see. */
export type TargetKind =
  /** Something to press: button, link, menu entry, tab, clickable text. */
  | 'control'
  /** A check box or switch, named by its own label or by a text beside it. */
  | 'toggle'
  /** A text field. */
  | 'field'
  /** A native select, a custom list's field, or a group of radio buttons. */
  | 'list'
  /** An entry of an open custom list. */
  | 'option'
  /** One wanted entry of any choice: `on` chosen, `off` to be pressed, `filled` its words as a value on the page. */
  | 'choice'
  /** Words only: evidence, never a target. */
  | 'words'
  /** The element that shows a freshly made code. */
  | 'code'
  /** A field that takes the last day of a validity. */
  | 'day'
  /** The only thing left to press in the dialog of `with` that shows a code, whatever its words. */
  | 'onlyButton'
  /** The one box to tick that wakes a sleeping button of these labels, whatever the box says. */
  | 'consent'
  /** The account's own name or picture in the strip, or something called by `labels` there: what opens its menu. */
  | 'account'
  /** What uncovers a code that is shown as dots, in a window or block with words of `labels`. */
  | 'eye'
  /** The window, bubble or menu that the last press brought. */
  | 'came'
  /** What says yes in the window of `with`, whatever its words. */
  | 'answer'
  /** A row of the page's list of codes, or the list as a whole; `labels` name its columns. Only ever to be read. */
  | 'row';

/** Where on the page. `dialog` also means look-alikes without a role; `strip` the mailbox's own top strip, while no settings are open. */
export type Region = 'dialog' | 'menu' | 'topbar' | 'strip' | 'alert';

/** One thing to look for. Found by what a person sees, never by class or generated id. */
export interface TargetSpec<L extends string = LabelId> {
  kind: TargetKind;
  labels: readonly L[];
  /** Raises confidence when the candidate stands there. */
  in?: Region;
  /** Required: the candidate stands in the block titled by one of these. */
  titled?: readonly L[];
  /** Never in a block titled by one of these. */
  notTitled?: readonly L[];
  /** With `titled`: only a title that is the label and nothing else. */
  wholeTitle?: boolean;
  /** Required: the candidate shares a dialog or block with this target; the closest candidate wins. */
  with?: string;
  /** In the same form element as `with`: what is sent off together needs no title. */
  inForm?: boolean;
  /** Only a control whose whole name is the label; a choice of a setting, not an entry of a list. */
  exact?: boolean;
  /** Of a control: the only one of its name in the block with that title. For a field whose words nobody knows: the only one in the dialog (in a page, the block) of `with`. A field without labels that is not the only one stands for any that waits for an entry. */
  sole?: boolean;
  /** A link to another page is right: the target is a way in, not something that acts. */
  leads?: boolean;
  /** Only in the smallest block that holds the first of these targets that is there, and any candidate: each setting has such a button of its own. */
  nearest?: readonly string[];
  /** Required: in the row of the client's list that holds the mailbox handed over and no other. */
  ofMailbox?: boolean;
  /** Not in a row of a table or list, which tells how that row stands. */
  outOfRows?: boolean;
  /** Counts wherever it stands: words that tell which page this is. All else counts in a mailbox only where settings are its own. */
  anywhere?: boolean;
  /** Counts only once a way in was followed here, or where codes are made: says that one is there. */
  arrived?: boolean;
  /** Of `came`: brought by a press on the target of one of these steps; of any that does something when left out. */
  after?: readonly string[];
  /** The user has shown it: a doubt counts for less, a veto as ever. */
  shown?: boolean;
  /** Closes a window in the way: only one that asks for nothing the guide needs. */
  dismisses?: boolean;
  /** Only candidates in this state count. */
  state?:
    | 'on'
    | 'off'
    | 'open'
    | 'empty'
    | 'filled'
    | 'short'
    | 'enabled'
    | 'disabled'
    | 'shut'
    | 'spent'
    | ListState;
  /** Longest contained text accepted around a label of `words` (letters); default 12. */
  prose?: number;
}

/**
 * Of a list of codes. The first three: the row to look at next, when that is what is wrong with it. `aside`: the user has
 * looked at some and gone on. `fine`, `unread`: none is left to look at, and every row, or not every one, could be read.
 */
export type ListState = 'expired' | 'expiring' | 'unnamed' | 'reviewed' | 'fine' | 'unread';

export type Action = 'click' | 'type' | 'choose' | 'check' | 'read' | 'wait';

/** What must be on the page for a step to be the current one. Every name is a sight of the same guide. */
export interface Evidence {
  /** Kinds of page by path (`utils/page/gate`); being on one counts as one piece of evidence. */
  page?: readonly PageKind[];
  all?: readonly string[];
  any?: readonly string[];
  /** Being on one of these pages counts as one of `any`. */
  pageAmongAny?: readonly PageKind[];
  /** One of these is there, but under something else. */
  covered?: readonly string[];
  none?: readonly string[];
  /** What has happened to a code in this run; `direct`: this host's direct page is known to work. */
  progress?: 'seen' | 'confirmed' | 'direct';
  /** The hand-over to this page stands so. No evidence of what is on the page. */
  phase?: readonly HandoverPhase[];
}

/** Kinds of page that mean the same everywhere. `client`: a page of the mail client, whatever its address. */
export type CommonPage = 'login' | 'code' | 'admin' | 'phone' | 'client' | 'other';
/** A provider names its own interfaces beside them. */
export type PageKind = CommonPage | (string & Record<never, never>);

export interface Step {
  id: string;
  action: Action;
  /** Sight that carries the ring. Without one the card speaks alone. */
  target?: string;
  /** Sight in whose window or block the thing to press is, where the thing itself is not sure: outlined, not ringed. */
  area?: string;
  when: Evidence;
  /** Message key of the card's sentence. */
  text: MessageKey;
  /** Message key of the suggested text of a `type` step. */
  value?: MessageKey;
  /** Pieces of evidence a step without a target needs; two unless said otherwise. */
  enough?: number;
  /** State of the card when the step has no target in reach. */
  state?: 'waiting' | 'blocked' | 'done' | 'words-only';
  /** Place in the progress display, 1-based. */
  stage: number;
  /** The step may be shown on a page where nobody started the guide. */
  self?: boolean;
  /** The target opens a page or tab of settings: once open, or just pressed, pressing it again is no help. */
  opens?: boolean;
  /** Opens a menu to choose from, and not the settings themselves. */
  unfolds?: boolean;
  /** Opens another tab, which may take long or fail: nothing on this page tells, and no other way in is better. */
  opensTab?: boolean;
  /** Says yes to what the press before asked. */
  agrees?: boolean;
  /** Pressed once it has done its work: pressed again it would undo it. */
  once?: boolean;
  /** The target sends a window away: what it stands in is no use to the guide. */
  closes?: boolean;
  /** What is wanted may stand further up or down in the list that is open: it is scrolled through, once. */
  scans?: boolean;
  /** How long the evidence must hold before the step is shown, ms; for states that pages pass through. */
  stableMs?: number;
  offers?: readonly Offer[];
  /** Somebody has shown it. `own`: the id of the user's own entry, to be told how it went; null for the company's. */
  learned?: { own: string | null };
  /** Offer the direct link although the step has a target; false: never; `main`: it is what is to be pressed. */
  link?: boolean | 'main';
  /** Here the card says who comes next on the user's list. */
  next?: boolean;
  /** Where it is the current one, a rule of the console stands so: nothing to be saved, ready to be saved, or saved. */
  rule?: 'choosing' | 'ready' | 'saved';
}

/** A button on the card. What it asks of the worker is data; the page learns nothing of it. */
export interface Offer {
  /** Message key. */
  text: MessageKey;
  /** Offered only where this target is on the page. */
  when?: string;
  ask: 'guide/variant' | 'guide/message' | 'guide/window';
  body: { variant?: RuleVariant };
}

/** Ways to let a client in: every region for everybody, one account, one range of addresses. */
export type RuleVariant = (typeof RULE_VARIANTS)[number];

/** Names of the targets by which a code is kept; of several the surest first. */
export interface CaptureTargets {
  /** What shows the code. */
  code: string;
  /** What puts it into force. */
  confirm: readonly string[];
  /** Fields for its name, in the form it is made with or the one that comes after. */
  names: readonly string[];
  /** Fields for its validity or last day. */
  spans: readonly string[];
  /** The page's own list of codes. */
  list: string;
  /** Words of the page that makes them. */
  title: string;
}

export interface Guide<L extends string = LabelId> {
  id: GuideId;
  /** Which of its ways this is; none for the usual one. */
  variant?: RuleVariant;
  /** Number of stages in the progress display. */
  stages: number;
  targets: Readonly<Record<string, TargetSpec<L>>>;
  /** From the goal backwards: the first step whose evidence is on the page is the current one. */
  steps: readonly Step[];
  /** Hosts its pages may lead to besides their own; `*.` stands for all below a name, and the name itself. */
  hosts: readonly string[];
  /** Which entries it was taught: another name, another guide. */
  learned?: string;
  /** Runs in a mail client's own pages: no mailbox, whose words of settings are weighed by where they stand. */
  inClient?: true;
  /** A code shown while it runs is kept, by these of its targets. */
  captures?: CaptureTargets;
  /** Where there is something to fill in: on these pages, and where one of these labels stands. */
  forms?: { pages: readonly PageKind[]; labels: readonly L[] };
  /** Message key: where to look when nothing is found. */
  lost: MessageKey;
  /** Path on the same host that leads straight to the goal's page, if there is one. */
  directPath?: string;
  /** What is added to it for each language, where pages take theirs from the address. */
  languages?: Readonly<Record<'zh' | 'zhTw' | 'en', string>>;
  lastChecked: string;
}
