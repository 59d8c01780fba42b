import { download } from '../../lib/download.ts';
import { fill } from '../../lib/fill.ts';
import type { Host, Named } from '../workbench/host.ts';
import { Panel } from '../workbench/Panel.tsx';
import { codeOf, svgOf } from './qr.ts';

/** The QR code of a link, to be looked at and downloaded. */
export const codePanel =
  (link: string, place: string) =>
  ({ tool }: { tool: Host<Named> }) => {
    const { s } = tool;
    const code = codeOf(link);
    return (
      <Panel tool={tool} title={place ? fill(s['links.code.title'], { place }) : s['links.do.code']!}>
        {code ? (
          <div class="qr">
            <svg
              viewBox={`0 0 ${code.side} ${code.side}`}
              role="img"
              aria-label={fill(s['links.code.label'], { link })}
              shape-rendering="crispEdges"
            >
              <path fill="#fff" d={`M0 0h${code.side}v${code.side}H0z`} />
              <path fill="#000" d={code.path} />
            </svg>
            <div>
              <code class="link" dir="ltr" translate={false}>
                {link}
              </code>
              <p>{s['links.code.test']}</p>
              <p class="actions">
                <button type="button" class="btn" onClick={() => download(`qr-${place || 'link'}.svg`, svgOf(code), 'image/svg+xml')}>
                  {s['links.code.download']}
                </button>
              </p>
            </div>
          </div>
        ) : (
          <p class="caution">{s['links.code.long']}</p>
        )}
      </Panel>
    );
  };
