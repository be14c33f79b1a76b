/** Narrower than this, the list is the drawing. Stylesheets repeat it, because they cannot share a constant. */
export const NARROW = 'width < 40em';
/** From this width on, the details are beside the drawing. Stylesheets repeat it too. */
export const BESIDE = 'width >= 64em';
