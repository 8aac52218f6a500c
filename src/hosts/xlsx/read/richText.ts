import { decodeCellText } from '../xml/escape';
import type { Attributes } from '../../parts/parseXml';

const SPACE_AT_ENDS = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Gathers the words of an `si` or `is`: plain or in runs; how they are pronounced (`rPh`) is no part of them. */
export interface RichText {
  clear(): void;
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  take(): string;
}

export function richText(): RichText {
  let whole = '';
  let run = '';
  let isInText = false;
  let isPhonetic = false;
  let keepsSpace = false;
  return {
    clear() {
      whole = '';
    },
    open(name, attributes) {
      if (name === 'rPh') isPhonetic = true;
      else if (name === 't' && !isPhonetic) {
        isInText = true;
        run = '';
        keepsSpace = attributes['xml:space'] === 'preserve';
      }
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false;
      else if (name === 't' && isInText) {
        isInText = false;
        whole += decodeCellText(keepsSpace ? run : run.replace(SPACE_AT_ENDS, ''));
      }
    },
    text(text) {
      if (isInText) run += text;
    },
    take() {
      return whole;
    },
  };
}
