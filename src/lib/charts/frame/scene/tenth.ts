/** `value` cut to tenths, without a trailing zero. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
