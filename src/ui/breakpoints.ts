/** Where the list becomes the drawing; the same in every stylesheet, which cannot share a constant. */
export const NARROW = 'width < 40em';
