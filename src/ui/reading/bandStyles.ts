import { makeStyles, tokens } from '@fluentui/react-components';
import type { Band } from './band';

/** A bar of the band's colour and its light shade; where colours are forced the bar stays a line and the words tell. */
export const useBandStyles = makeStyles<Band>({
  what: { borderTopColor: tokens.colorPaletteBlueBorderActive, backgroundColor: tokens.colorPaletteBlueBackground2 },
  most: { borderTopColor: tokens.colorPaletteMarigoldBorderActive, backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  score: { borderTopColor: tokens.colorPaletteGreenBorderActive, backgroundColor: tokens.colorPaletteGreenBackground2 },
  beside: { borderTopColor: tokens.colorPaletteLavenderBorderActive, backgroundColor: tokens.colorPaletteLavenderBackground2 },
  sum: { borderTopColor: tokens.colorPaletteBerryBorderActive, backgroundColor: tokens.colorPaletteBerryBackground2 },
  none: { borderTopColor: tokens.colorNeutralStroke1, backgroundColor: tokens.colorNeutralBackground3 },
});
