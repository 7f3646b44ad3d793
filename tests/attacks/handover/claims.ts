/** Sentences of SECURITY.md that the attacks on the hand-over would prove wrong. */
export const WAYS =
  'Nothing is filled into a form that could send what is typed to another site, to what is no page (`javascript:`, `data:`, `http:`), into an address (GET) or into another window or frame.';
export const OWNER =
  'The form that counts is the one that owns the field, also by `form=`, with every button tied to it wherever it stands, and a `<base>` that changes the way counts as another site.';
export const STANDS =
  'As long as the password stands in the field, a change of any of this empties the field at once, and you are told.';
export const PAGES =
  'The built-in client is filled on its own accounts pages alone, not where mails are read.';
export const OTHERS =
  'Nothing is filled inside a mail, its preview, a card or row of mails, a draft or a chat, also where the mail draws its form as a box over the page.';
export const TREES = 'A form in a frame or a shadow tree is not filled.';
