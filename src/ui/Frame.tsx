import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StartText } from '../text/text';
import { ErrorBoundary } from './shared/ErrorBoundary';
import { PanelText } from './shared/PanelText';
import { themes, type Appearance } from './shared/theme';

/** What every page of ours stands in: a look, a language, and something to say when a view fails. */
export function Frame({ text, appearance, children }: { text: StartText; appearance: Appearance; children: ReactNode }) {
  return (
    <FluentProvider theme={themes[appearance]} lang={text.language} style={{ minHeight: '100%' }}>
      <PanelText.Provider value={text}>
        <ErrorBoundary words={text.panel}>{children}</ErrorBoundary>
      </PanelText.Provider>
    </FluentProvider>
  );
}
