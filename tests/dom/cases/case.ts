/** One page and the one control on it that may be ringed: the element marked `data-ring`, or none. */
import type { PageKind } from '@/utils/guides/types';
import type { GuideId } from '@/utils/protocol/messages';

export interface Case {
  name: string;
  /** Body of the page. */
  html: string;
  /** Step the guide should be at; any when left out. */
  step?: string;
  /** The guide that looks; get-code unless said. */
  guide?: GuideId;
  /** Kind of page by its address; the code page unless said. */
  page?: PageKind;
  /** Runs in the page after the body is there: shadow roots, properties that markup can't set. */
  prepare?: () => void;
}
