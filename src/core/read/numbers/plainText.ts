const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\s]+/g;
const FULL_WIDTH = /[\uFF05-\uFF19]/g;
const DASH_FOR_MINUS = /^[\u2212\u2010-\u2014](?=\s*[\d.,])/;

/** A typed number in plain characters, with what had to be set right on the way. */
export interface PlainText {
  readonly text: string;
  readonly hadFullWidth: boolean;
  readonly hadTypographicMinus: boolean;
  readonly wasTrimmed: boolean;
}

/** Full-width digits, typographic minus signs, no-break and zero-width characters become what a keyboard types. Source: WORKBOOKS §5, TYP-05. */
export function plainText(typed: string): PlainText {
  const spaced = typed.normalize('NFC').replace(ZERO_WIDTH, '').replace(SPACES, ' ');
  const trimmed = spaced.trim();
  const narrow = trimmed.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const text = narrow.replace(DASH_FOR_MINUS, '-');
  return {
    text,
    hadFullWidth: narrow !== trimmed,
    hadTypographicMinus: text !== narrow,
    wasTrimmed: trimmed !== typed,
  };
}
