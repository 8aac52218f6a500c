import { start as startEn } from './en/start';
import type { Language, StartText, Text } from './text';
import { start as startVi } from './vi/start';

/** The first sentences of each language, at hand from the start. */
export const startTexts: Readonly<Record<Language, StartText>> = {
  vi: { language: 'vi', panel: startVi },
  en: { language: 'en', panel: startEn },
};

/** All that a language says: it comes after the first screen. */
export async function wholeText(language: Language): Promise<Text> {
  return language === 'vi'
    ? (await import(/* webpackChunkName: "words-vi" */ './vi')).vi
    : (await import(/* webpackChunkName: "words-en" */ './en')).en;
}
