/** Folds a label or a text with the tables of all guides; page scripts of the mailbox fold with what came with theirs. */
import { createFold } from './fold';
import { FOLDING } from './folding';

export const normalise = createFold(FOLDING);
