import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'good' | 'bad';
  /** Offered beside the text: « Annuler ». */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Short messages at the foot of the window; the last ones only. */
export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

let last = 0;

export function notify(notice: Omit<Notice, 'id'>): void {
  const id = ++last;
  useNotices.setState(({ notices }) => ({ notices: [...notices.slice(-2), { ...notice, id }] }));
  setTimeout(() => {
    dismiss(id);
  }, 8000);
}

export function dismiss(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
