/** A stopwatch's time, as in 4:05; minutes go on counting past the hour. `number` writes one in the reader's digits. */
export function timeText(ms: number, number: (n: number) => string): string {
  const seconds = Math.floor(ms / 1000);
  const rest = seconds % 60;
  return `${number(Math.floor(seconds / 60))}:${rest < 10 ? number(0) : ''}${number(rest)}`;
}
