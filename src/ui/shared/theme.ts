import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type Appearance = 'light' | 'dark';

/** One step larger than Fluent's own: many readers are near retirement. Source: DOMAIN §1.2. */
const larger = { fontSizeBase200: '13px', lineHeightBase200: '18px', fontSizeBase300: '15px', lineHeightBase300: '21px' };

export const themes: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, ...larger },
  dark: { ...webDarkTheme, ...larger },
};
