import type { CellInk } from './cell';

/** Points below which a size is worth keeping; body text is 11 to 14. */
const SMALL = 8;
const BLACK = '000000';

/** How a content is drawn, where that is not plain: letters of a colour, or small ones. */
export function cellInk(colour: string | null, size: number, behind: string | null): CellInk | undefined {
  return (colour === null || colour === BLACK) && size >= SMALL ? undefined : { colour, size, behind };
}
