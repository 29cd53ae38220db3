import { Component, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';

type Props = { readonly children: ReactNode /** A new value tries again. */; readonly retryKey: string };
type State = { readonly failure: Error | null; readonly key: string };

/** Catches what a screen throws while drawing: a mistake of the app, never of the person at work. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null, key: this.props.retryKey };

  static getDerivedStateFromError(failure: unknown): Partial<State> {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.retryKey === state.key ? null : { failure: null, key: props.retryKey };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <div className="page" role="alert">
        <h1>This screen could not be shown</h1>
        <p>
          The app made a mistake in drawing this screen. What the line below calls saved is saved: drawing a screen never changes a record. You can go to
          another room at the left, or try this one again.
        </p>
        <details>
          <summary>For whoever mends it</summary>
          <pre>{failure.stack ?? failure.message}</pre>
        </details>
        <div className="toolbar">
          <Button look="primary" onClick={() => this.setState({ failure: null })}>
            Try again
          </Button>
          <Button onClick={() => location.reload()}>Start the app anew</Button>
        </div>
      </div>
    );
  }
}
