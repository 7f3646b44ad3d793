/** Views of the popup that an address names, behind `#`. */
export const MESSAGE_VIEW = 'administrator';
