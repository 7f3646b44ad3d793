/** The sentinel of sites beyond the install: hosts of other providers, and companies' own. It knows every provider's addresses. */
import { startSentinel } from '@/utils/page/gate/sentinel';
import { selfGuideAt } from '@/utils/providers/sites';

/** What `defineUnlistedScript` makes of a function, without bringing itself along to every page. */
export default {
  main: () => startSentinel(window, chrome.runtime, new AbortController(), (place) => selfGuideAt(place)),
};
