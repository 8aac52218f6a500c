import { useCallback, type ComponentType, type ReactNode } from 'react';
import { PieceComing } from './PieceComing';
import { PieceMissing } from './PieceMissing';
import { usePiece } from './usePiece';

/** A view that comes when it is opened, or a little before. */
export interface LaterView<Props> {
  (props: Props): ReactNode;
  /** Brings it without showing it; when it does not come, whoever opens it is told. */
  readonly fetch: () => void;
}

/** A view as a file of its own: a sketch of it until it has come, and what to do when it does not. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterView<Props> {
  let known: ComponentType<Props> | null = null;
  const bring = async (): Promise<ComponentType<Props>> => (known ??= await load());
  function Later(props: Props): ReactNode {
    const piece = usePiece(useCallback(bring, []), known);
    switch (piece.kind) {
      case 'coming':
        return <PieceComing />;
      case 'missing':
        return <PieceMissing retry={piece.retry} />;
      case 'here':
        return <piece.piece {...props} />;
    }
  }
  return Object.assign(Later, { fetch: () => void bring().catch(() => undefined) });
}
