import { Component, createRef } from 'preact';

/** A place for an element that is not drawn here. */
export class Place extends Component<{ node: HTMLElement }> {
  private at = createRef<HTMLDivElement>();
  override componentDidMount(): void {
    this.at.current!.append(this.props.node);
  }
  override shouldComponentUpdate(): boolean {
    return false;
  }
  override render() {
    return <div ref={this.at} />;
  }
}
