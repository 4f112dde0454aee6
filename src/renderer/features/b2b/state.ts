import { create } from 'zustand';
import type { Party } from '../../../shared/contract/sessions.ts';

export const tabs = ['setup', 'wishes', 'agendas', 'day'] as const;
type Tab = (typeof tabs)[number];

interface B2bState {
  readonly tab: Tab;
  /** Whose wishes are being entered. */
  readonly side: Party['side'];
}

export const useB2b = create<B2bState>(() => ({ tab: 'setup', side: 'delegation' }));

export function showTab(name: string | null): void {
  const tab = tabs.find((known) => known === name);
  if (tab) useB2b.setState({ tab });
}

export function setSide(name: string): void {
  useB2b.setState({ side: name === 'hosts' ? 'hosts' : 'delegation' });
}
