/** Narrower than this, the list is the drawing. Stylesheets repeat it, because they cannot share a constant. */
export const NARROW = 'width < 40em';
