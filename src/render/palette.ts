import type { Color } from '../scene/node.ts';

/** A value for every colour of the scene, as `#rrggbb`: the canvas appends an alpha to it. */
export type Palette = Record<Color, string>;

/** Warm paper and near-black ink; a hue for each track colour, and red only for denial. */
export const LIGHT: Palette = {
  paper: '#fdfcf8',
  surface: '#ffffff',
  band: '#f3f0e9',
  rule: '#e2dfd5',
  ink: '#1d1c1a',
  muted: '#68645b',
  denial: '#b5182c',
  focus: '#1f52c4',
  window: '#dfe6f1',
  blue: '#2152a8',
  green: '#0b7a5c',
  amber: '#8f5207',
  grey: '#59616e',
  purple: '#6f42a6',
  teal: '#0a6c8c',
  rose: '#a6356f',
  olive: '#63650c',
};

/** Dark paper, for projectors too: warm ink, bright hues. */
export const DARK: Palette = {
  paper: '#16171a',
  surface: '#202125',
  band: '#1d1e22',
  rule: '#36373c',
  ink: '#f5f2ea',
  muted: '#aaa69b',
  denial: '#ff8f85',
  focus: '#a9c8ff',
  window: '#2b3446',
  blue: '#7fb0ff',
  green: '#58d2aa',
  amber: '#e8a355',
  grey: '#abb1bb',
  purple: '#c4a6f7',
  teal: '#63c3e6',
  rose: '#f29ac3',
  olive: '#c5c15f',
};

/** The light theme with text at 7:1 or more, and meaningful lines at 3:1 or more. */
export const CONTRAST: Palette = {
  paper: '#ffffff',
  surface: '#ffffff',
  band: '#f2f2ef',
  rule: '#767676',
  ink: '#000000',
  muted: '#403e3a',
  denial: '#960f0a',
  focus: '#0036b3',
  window: '#cfdcf5',
  blue: '#0d3a8c',
  green: '#03553f',
  amber: '#623300',
  grey: '#424952',
  purple: '#522a86',
  teal: '#004d69',
  rose: '#7f1a4f',
  olive: '#474800',
};

/** The palette as CSS declarations: `--paper:#fdfcf8;--surface:#ffffff;…`. */
export function paletteCss(palette: Palette): string {
  return Object.entries(palette)
    .map(([color, value]) => `--${color}:${value}`)
    .join(';');
}
