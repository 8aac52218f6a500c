/** What of a cell's look a write of ours takes away, so that it is kept: all that `Range.style` and our own styles set, and the link. */
export const LOOKS: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      subscript: true,
      superscript: true,
      color: true,
    },
    fill: { color: true, pattern: true, patternColor: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    textOrientation: true,
    indentLevel: true,
    protection: true,
  },
};

/** What may be sent back: Excel answers more than it takes, and a link only where there is one. */
export function settable({ format, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const look = format === undefined ? {} : { format: settableFormat(format) };
  return hyperlink === undefined || hyperlink === null || (hyperlink.documentReference ?? hyperlink.address) === undefined
    ? look
    : { ...look, hyperlink };
}

function settableFormat({ fill, borders, ...rest }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  return {
    ...rest,
    // Excel answers white for a cell without a fill; sent back, white would hide the gridlines.
    ...(fill === undefined || fill.pattern === 'None' ? {} : { fill: settableFill(fill) }),
    ...(borders === undefined ? {} : { borders: drawnBorders(borders) }),
  };
}

/** A colour of the pattern makes a plain fill a patterned one. */
function settableFill({ color, pattern, patternColor }: Excel.CellPropertiesFill): Excel.CellPropertiesFill {
  return {
    ...(color === undefined ? {} : { color }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(pattern === 'Solid' || patternColor === undefined ? {} : { patternColor }),
  };
}

const SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;

/** Only lines that are there: a colour or a weight sent to a side without one draws it. The style goes first, it sets a weight of its own. */
function drawnBorders(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const border = borders[side];
      if (border?.style === undefined || border.style === 'None') return [];
      const { style, color, weight } = border;
      return [[side, { style, ...(color === undefined ? {} : { color }), ...(weight === undefined ? {} : { weight }) }]];
    }),
  );
}
