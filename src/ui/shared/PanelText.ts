import { createContext, useContext } from 'react';
import { englishNumbers, vietnameseNumbers, type NumberFormat } from '../../text/format';
import type { PanelWords } from '../../text/parts/panelWords';
import type { StartWords } from '../../text/parts/startWords';
import type { StartText, Text } from '../../text/text';

/** The language everything in the panel is said in; the first screen needs only its beginning. */
export const PanelText = createContext<StartText | Text | null>(null);

export interface Words {
  readonly text: Text;
  readonly words: PanelWords;
  readonly numbers: NumberFormat;
}

/** @throws Error where the whole language has not come, which is a defect of ours */
export function useWords(): Words {
  const text = useContext(PanelText);
  if (text === null || !('sheets' in text)) throw new Error('No language: the panel stands in a Frame with a whole text');
  return { text, words: text.panel, numbers: text.language === 'vi' ? vietnameseNumbers : englishNumbers };
}

/** For what may be shown before the whole language has come. @throws Error outside a Frame, which is a defect of ours */
export function useStartWords(): { readonly text: StartText; readonly words: StartWords } {
  const text = useContext(PanelText);
  if (text === null) throw new Error('No language: the panel stands in a Frame');
  return { text, words: text.panel };
}
