interface Grid {
  columns: number;
  count: number;
  rtl: boolean;
}

/** Where a key leads from a place in a grid, as it is seen; undefined where it leads nowhere. */
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
