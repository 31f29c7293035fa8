import { Component, type ErrorInfo, type ReactNode } from 'react'

export type ErrorBoundaryProps = {
  fallback: ReactNode
  onError: (failed: { name: string; where: string }) => void
  children: ReactNode
}

/** Shows the fallback in place of a part that failed to render. React asks for a class here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.props.onError({
      name: error instanceof Error ? error.name : typeof error,
      where: error instanceof Error ? frames(error.stack) : (componentStack ?? ''),
    })
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}

/** The places in the code only: an error's message may hold what people typed, and the log holds no personal data. */
const frames = (stack = ''): string =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .join('\n')
