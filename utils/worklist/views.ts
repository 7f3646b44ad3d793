/** Views of the list of mailboxes that an address names, behind `#`: what ends soon or has ended. */
export const DUE_VIEW = 'expiring';
