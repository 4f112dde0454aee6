import { create } from 'zustand';

type Adding =
  | { readonly kind: 'leg' }
  | { readonly kind: 'city'; readonly legId: string }
  | { readonly kind: 'place'; readonly cityId: string };

/** What is being added, if anything. */
export const useAdding = create<{ readonly adding: Adding | null }>(() => ({ adding: null }));

export function add(adding: Adding): void {
  useAdding.setState({ adding });
}

export function stopAdding(): void {
  useAdding.setState({ adding: null });
}
