/** The finders and the capture of a page with something to fill in. */
import { watchCapture } from '../capture/capture-watch';
import { findAnswer } from '../locate/find/answer';
import { findCame } from '../locate/find/came';
import { findChoice } from '../locate/find/choice';
import { findCodeShown } from '../locate/find/code';
import { findConsent } from '../locate/find/consent';
import { findDay } from '../locate/find/day';
import { findEye } from '../locate/find/eye';
import { findField } from '../locate/find/field';
import { findList } from '../locate/find/list';
import { findOnlyButton } from '../locate/find/only-button';
import { findOption } from '../locate/find/option';
import { findRow } from '../locate/find/row';
import { findToggle } from '../locate/find/toggle';
import { mayShowCode } from '../locate/may-show-code';
import { forgetLayout } from '../locate/style';
import type { Forms } from './forms';

export const createForms = (): Forms => ({
  finders: {
    toggle: findToggle,
    field: findField,
    list: findList,
    option: findOption,
    choice: findChoice,
    code: findCodeShown,
    onlyButton: findOnlyButton,
    consent: findConsent,
    eye: findEye,
    day: findDay,
    row: findRow,
    came: findCame,
    answer: findAnswer,
  },
  forgetLayout,
  watchCapture,
  mayShowCode,
});
