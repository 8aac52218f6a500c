import { Component, type ReactNode } from 'react';
import type { StartWords } from '../../text/parts/startWords';
import { Alert } from './Alert';
import { CopyDetails } from './CopyDetails';
import { Button } from '@fluentui/react-components';

interface Props {
  readonly words: StartWords;
  readonly children: ReactNode;
}

interface State {
  readonly detail: string | null;
}

/** A view that fails says so and offers the way on, instead of a blank pane. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { detail: null };

  static getDerivedStateFromError(error: unknown): State {
    return { detail: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error) };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (this.state.detail === null) return children;
    return (
      <Alert intent="error" title={words.failure.defect.message}>
        <p>{words.failure.defect.advice}</p>
        <Button onClick={() => this.setState({ detail: null })}>{words.failure.retry}</Button>
        <CopyDetails detail={this.state.detail} words={words} />
      </Alert>
    );
  }
}
