/** Stands in the built page where each answer puts a nonce of its own; `vite.renderer.config.ts` writes it there. */
export const noncePlaceholder = 'ESCALE-NONCE';

/** On every answer of both shells. */
export const commonHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': [
    'accelerometer',
    'autoplay',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
} as const;

/**
 * What the page may load: what came with the app and nothing else. Style elements made at run time carry the nonce; style attributes
 * are only ever set by script, which the policy does not concern.
 */
export function pagePolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** For all that is not the page: were it ever shown by itself, it could do nothing. */
export const inertPolicy = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;

/** A worker lives under the policy of its own script. */
export const scriptPolicy = `default-src 'none'; script-src 'self'; connect-src 'self'`;

/** On every answer that is neither the page nor a file of it: never kept, inert if shown. */
export const answerHeaders = {
  ...commonHeaders,
  'content-security-policy': inertPolicy,
  'cache-control': 'no-store',
} as const;
