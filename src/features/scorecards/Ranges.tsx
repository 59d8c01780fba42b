import { Component, type ComponentProps } from 'preact';
import type { Whiskers } from '../../ui/charts/Whiskers.tsx';

type Props = ComponentProps<typeof Whiskers>;

/** The results with their spread as a picture, which comes once there is something to draw; the table says the same. */
export class Ranges extends Component<Props, { Picture?: typeof Whiskers }> {
  override async componentDidMount(): Promise<void> {
    const { Whiskers: Picture } = await import('../../ui/charts/Whiskers.tsx');
    this.setState({ Picture });
  }

  override render(props: Props, { Picture }: { Picture?: typeof Whiskers }) {
    return Picture ? <Picture {...props} /> : <div aria-busy="true" />;
  }
}
