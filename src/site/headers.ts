/** The content policy of a page with the hashes of its inline scripts and styles. No inline script runs without one. */
export function policy(scripts: string[], styles: string[]): string {
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`.trim(),
    "style-src-attr 'unsafe-inline'",
  ].join('; ');
}

/**
 * The `_headers` file that static hosts read: the policy over all pages, and what a meta tag cannot say. Both policies
 * hold at once: the one in the page allows its own inline styles by hash, this one leaves them open, as the hashes of
 * every page's styles would not fit into the 2,000 characters that hosts take for a line.
 */
export function headers(scripts: string[], base: string): string {
  const everywhere = {
    'Content-Security-Policy': `${policy(scripts, ["'unsafe-inline'"])}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  };
  const lines = Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}*\n${lines.join('\n')}\n${base}_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n`;
}
