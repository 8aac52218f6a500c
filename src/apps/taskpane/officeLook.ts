import type { Appearance } from '../../ui/shared/theme';

/** Light or dark as Excel is; Excel has no event for it and may not say, then as the system is. */
export function officeAppearance(): Appearance {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const luminance = background === undefined ? null : luminanceOf(background);
  if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** 0 is black, 1 is white; `null` when the text is no `#rrggbb`. */
function luminanceOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
