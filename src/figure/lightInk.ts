/** The colours of the sheet around the chart: those of ink.css on a light page. */
export const LIGHT_INK = {
  ink: '#1a1f26',
  quiet: '#56606b',
  paper: '#ffffff',
  pin: '#eef0f4',
} as const;
