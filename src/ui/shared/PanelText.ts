import { createContext, useContext } from 'react';
import { englishNumbers, vietnameseNumbers, type NumberFormat } from '../../text/format';
import type { PanelWords } from '../../text/parts/panelWords';
import type { Text } from '../../text/text';

/** The language everything in the panel is said in. */
export const PanelText = createContext<Text | null>(null);

export interface Words {
  readonly text: Text;
  readonly words: PanelWords;
  readonly numbers: NumberFormat;
}

/** @throws Error outside a Frame, which is a defect of ours */
export function useWords(): Words {
  const text = useContext(PanelText);
  if (text === null) throw new Error('No language: the panel stands in a Frame');
  return { text, words: text.panel, numbers: text.language === 'vi' ? vietnameseNumbers : englishNumbers };
}
