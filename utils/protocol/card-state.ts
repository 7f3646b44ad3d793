/** What a card says of its step. */
export type CardState = 'pointing' | 'waiting' | 'words-only' | 'done' | 'blocked';
