import type { ReactNode } from 'react';

/** The mark of Escale: a route with its stopover. */
export function Mark({ size = 28 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M4 25 C 9 25, 9 16, 16 16 S 23 7, 28 7"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="16" cy="16" r="5.2" fill="var(--escale-mark)" />
      <circle cx="4" cy="25" r="2.6" fill="currentColor" />
      <circle cx="28" cy="7" r="2.6" fill="currentColor" />
    </svg>
  );
}
