/** The checks of a hand-over's form as shipped: what the DOM tests call inside a page. */
import { badDestination } from '@/utils/handover/destination/destination';
import { createGuard } from '@/utils/handover/destination/guard';
import { isUserContent } from '@/utils/handover/others/others';

const field = () => document.querySelector<HTMLInputElement>('#code');

const api = {
  badDestination: () => badDestination(field() as HTMLInputElement),
  isUserContent: () => isUserContent(document.querySelector('.new') as Element),
  /** Puts a made-up secret under guard. Answers with how to ask how often the field was emptied. */
  guard() {
    let turned = 0;
    const guard = createGuard(document, () => turned++, new AbortController().signal);
    const code = field() as HTMLInputElement;
    guard.over(code);
    code.value = 'made-up-secret-1';
    return { code, turned: () => turned, end: guard.end };
  },
};
export type DestinationApi = typeof api;
(globalThis as unknown as { destinationApi: DestinationApi }).destinationApi = api;
