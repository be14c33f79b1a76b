/** What the tests use of the edtf library, which has no types. */
declare module 'edtf' {
  /** `min` and `max` in ms UTC, `max` inclusive; throws for what it does not accept. */
  export default function edtf(text: string): { type: string; min: number; max: number };
}
