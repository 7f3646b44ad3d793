/** The hand-over: forms that send elsewhere, forms of other pages, forms in other people's words. */
import { builtIn } from './built-in.ts';
import { custom } from './custom.ts';

export default [builtIn, custom];
