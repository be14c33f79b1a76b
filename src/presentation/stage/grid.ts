interface Grid {
  columns: number;
  count: number;
  rtl: boolean;
}

/** The position to which an arrow key leads in a grid as seen on screen; undefined if there is none. */
export function neighbourOf(at: number, key: string, grid: Grid): number | undefined {
  const { columns, count, rtl } = grid;
  const onward = rtl ? -1 : 1;
  const to = {
    ArrowRight: at + onward,
    ArrowLeft: at - onward,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  }[key];
  return to !== undefined && to >= 0 && to < count ? to : undefined;
}
