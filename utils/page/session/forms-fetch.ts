/**
 * The script for pages with something to fill in: asked for until it is here, used at once. A page that needs it is not led on
 * before: what a press makes is only seen by who watched the press (seen on a slow machine: 生成授权密码 pressed in between, and
 * its code was kept by nobody).
 */
import type { Guide, PageKind } from '../../guides/types';
import { type Forms, formsHere } from '../forms/forms';
import type { TextIndex } from '../locate/text-index';

interface FormsFetch {
  doc: Document;
  request(): void;
  /** Look again in a moment. */
  retry(): void;
  arrived(forms: Forms): void;
}

export interface FormsState {
  /** Null while it is not needed or not here. */
  forms: Forms | null;
  /** It is needed, and on its way. */
  isAwaited: boolean;
}

/** Between two looks for it, ms. */
const RETRY_MS = 15;
/** Before it is asked for again, ms; twice as long each time: a worker stopped just then has heard nothing. */
const FIRST_PATIENCE_MS = 600;
const LONGEST_PATIENCE_MS = 10_000;

/** Answers, at each look at the page (`now`: ms of any clock that only goes forward), whether the script is here or awaited. */
export function createFormsFetch({ doc, request, retry, arrived }: FormsFetch) {
  let forms: Forms | null = null;
  let isNeeded = false;
  let isWaiting = false;
  let askAt = 0;
  let patience = FIRST_PATIENCE_MS;

  function wait(now: number): void {
    if (now >= askAt) {
      request();
      askAt = now + patience;
      patience = Math.min(patience * 2, LONGEST_PATIENCE_MS);
    }
    if (isWaiting) return;
    isWaiting = true;
    doc.defaultView?.setTimeout(() => {
      isWaiting = false;
      retry();
    }, RETRY_MS);
  }

  return (where: Guide['forms'], page: PageKind, index: Pick<TextIndex, 'has'>, now: number): FormsState => {
    if (forms || !where) return { forms, isAwaited: false };
    forms = formsHere();
    if (forms) {
      arrived(forms);
      return { forms, isAwaited: false };
    }
    isNeeded ||= where.pages.includes(page) || where.labels.some((label) => index.has(label));
    if (isNeeded) wait(now);
    return { forms, isAwaited: isNeeded };
  };
}
