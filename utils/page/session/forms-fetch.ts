/** The script for pages with something to fill in: asked for once, used as soon as it is here. */
import type { LabelId } from '../../guides/common-labels';
import type { Guide, PageKind } from '../../guides/types';
import { type Forms, formsHere } from '../forms/forms';

interface FormsFetch {
  doc: Document;
  request(): void;
  /** Look again in a moment. */
  retry(): void;
  arrived(forms: Forms): void;
}

/** Between two tries, ms, and how many: a script that has not come by then will not. */
const RETRY_MS = 15;
const TRIES = 100;

/** Answers with the forms script, or null while it is not needed or not here. */
export function createFormsFetch({ doc, request, retry, arrived }: FormsFetch) {
  let forms: Forms | null = null;
  let tries = 0;
  return (where: Guide['forms'], page: PageKind, has: (label: LabelId) => boolean): Forms | null => {
    if (forms || !where) return forms;
    forms = formsHere();
    if (forms) {
      arrived(forms);
      return forms;
    }
    if (!tries && !where.pages.includes(page) && !where.labels.some(has)) return null;
    if (!tries) request();
    if (++tries < TRIES) doc.defaultView?.setTimeout(retry, RETRY_MS);
    return null;
  };
}
