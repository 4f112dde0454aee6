import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

export function describeSettings(transport: Transport): void {
  describe('settings', () => {
    it('are French and the theme of the system until a person chooses', async () => {
      const { api } = await startSession(transport);
      expect(await api.settings.get({})).toEqual({ language: 'fr', theme: 'auto' });
    });

    it('are set one by one and kept over a restart', async () => {
      const { api, restart } = await startSession(transport);
      await api.settings.set({ language: 'en' });
      await api.settings.set({ theme: 'dark' });
      await api.settings.set({});
      expect(await api.settings.get({})).toEqual({ language: 'en', theme: 'dark' });
      await restart();
      expect(await api.settings.get({})).toEqual({ language: 'en', theme: 'dark' });
    });

    it('are no part of what is exchanged', async () => {
      const { api, state } = await startSession(transport);
      const before = await state();
      await api.settings.set({ theme: 'light' });
      expect(await state()).toEqual({ ...(before as object), settings: { language: 'fr', theme: 'light' } });
    });

    it('say where the file and its backups lie, and which shell this is', async () => {
      const { api } = await startSession(transport);
      const info = await api.settings.info({});
      expect([basename(info.path), info.backups, info.shell]).toEqual([
        'mission.db',
        join(dirname(info.path), 'backups'),
        transport.name === 'http' ? 'web' : 'electron',
      ]);
    });
  });
}
