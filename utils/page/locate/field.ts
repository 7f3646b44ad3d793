/** Text fields a person can type into. */
import { controlOf } from './control-of';
import { boxOf } from './style';
import { queryAll } from './tree';

const TEXT =
  'input:not([type]),input[type=text],input[type=search],input[type=tel],input[type=number],textarea,[role=textbox]';

export interface Field {
  element: Element;
  filled: boolean;
}

const SEARCH = /搜索|搜尋|查找|筛选|篩選|search|filter/i;

/** Something a person can type a name into: no list, no search box, nothing locked. */
function isTypable(element: Element): boolean {
  if (element.getAttribute('role') === 'combobox' || element.hasAttribute('readonly')) return false;
  if (SEARCH.test(`${element.getAttribute('placeholder')} ${element.getAttribute('aria-label')}`))
    return false;
  return (element as HTMLInputElement).type !== 'search' && !(element as HTMLInputElement).disabled;
}

function asField(element: Element): Field {
  const isInput = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const value = isInput ? element.value : (element.textContent ?? '');
  return { element, filled: value.trim().length > 0 };
}

export function fieldOf(holder: Element): Field | null {
  const control = controlOf(holder, TEXT, isTypable);
  return control && asField(control);
}

/** Every field of a region that waits for an entry, a password too. */
export function isAsking(region: Element): boolean {
  return queryAll(region, `${TEXT},input[type=password]`).some(
    (element) => boxOf(element).width > 8 && !asField(element).filled,
  );
}

/** Every text field of a region. */
export function fieldsIn(region: Element): Field[] {
  return queryAll(region, TEXT).filter(isTypable).map(asField);
}
