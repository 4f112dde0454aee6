import { expect, it } from 'vitest';
import { readPdf } from '../../support/pdf.ts';
import { tableOf } from '../../support/tables.ts';
import { delegate, place, transfer } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** The lists one carries on the way, read back from their files. */
export function describeLists(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    const { api } = session;
    const world = await makeWorld(api);
    const { missionId, legId, placeId, delegateId } = world;
    const legIds = [legId];
    const { id: luc } = await api.delegates.create(
      delegate(missionId, { firstName: 'Luc', lastName: 'Semois', legIds }),
    );
    await api.stays.update({ ids: [world.stayId], fields: { placeId } });
    await api.emergencies.set({
      delegateId,
      name: 'Paul Ourthe',
      phone: '+32 475 00 00 01',
      relation: 'conjoint',
    });
    const make = async (changes: object) => {
      const kind = { missionId, language: 'fr', delegateId: null, ...changes };
      const { token, name } = (await session.ok('documents.make', kind)) as { token: string; name: string };
      return { name, bytes: new Uint8Array(await session.download(token)) };
    };
    return { ...session, ...world, luc, make };
  }

  it('the rooming list names who sleeps where, and at its end who has no bed', async () => {
    const { make } = await start();
    const { name, bytes } = await make({ kind: 'roomingXlsx' });
    expect(name).toBe('Chambres - Villes intelligentes.xlsx');
    const { rows } = await tableOf(Buffer.from(bytes));
    expect(rows.map((row) => row.slice(0, 3).join(' | '))).toEqual([
      'Le Shadok | 211 | Ourthe Anne',
      'Sans lit |  | Semois Luc',
    ]);
    const { pages } = await readPdf((await make({ kind: 'roomingPdf' })).bytes);
    expect(pages).toBe(1);
  });

  it('passengers are listed by transfer in the order of departure, without those cancelled', async () => {
    const { api, make, missionId, legId, cityId, placeId, delegateId } = await start();
    const { id: station } = await api.places.create(place(cityId, { name: 'Gare' }));
    const passage = (start: string, end: string) => ({
      start,
      startZone: 'Europe/Paris',
      end,
      endZone: 'Europe/Paris',
    });
    const alone = { everyone: false, delegateIds: [delegateId], fromPlaceId: station, toPlaceId: placeId };
    await api.transfers.create(
      transfer(missionId, legId, {
        ...alone,
        mode: 'walk',
        passage: passage('2015-10-18T10:00', '2015-10-18T10:20'),
      }),
    );
    await api.transfers.create(transfer(missionId, legId, { ...alone, status: 'cancelled' }));
    const { rows } = await tableOf(Buffer.from((await make({ kind: 'manifestsXlsx' })).bytes));
    expect(rows.map((row) => row.slice(0, 3).join(' | '))).toEqual([
      'À pied, Gare → Le Shadok | 1 | Ourthe Anne',
      'Train, lieu à préciser → lieu à préciser | 1 | Ourthe Anne',
      'Train, lieu à préciser → lieu à préciser | 2 | Semois Luc',
    ]);
    const { blocks } = await readPdf((await make({ kind: 'manifestsPdf' })).bytes);
    expect(blocks).toContain('H2 À pied, Gare → Le Shadok');
  });

  it('a crisis sheet tells who is where, and whom to call only when asked', async () => {
    const { api, make, placeId } = await start();
    await api.rallying.set({ placeId, instructions: 'Devant l’entrée.' });
    const at = { minute: '2015-10-21T14:45', zone: 'Europe/Paris' };
    const sheet = async (emergency: boolean) =>
      (await readPdf((await make({ kind: 'crisisPdf', crisis: { ...at, emergency } })).bytes)).blocks;
    const blocks = await sheet(false);
    expect(blocks.slice(blocks.indexOf('H2 Le Shadok (1 personne)'))).toEqual([
      'H2 Le Shadok (1 personne)',
      'P Visite du Cube',
      'P Point de rassemblement : Le Shadok, sur place. Devant l’entrée.',
      'TH Nom et prénom',
      'TH Téléphone',
      'TH Précision',
      'TD Ourthe Anne',
      'TD +32 475 10 20 30',
      'TD ',
      'H2 Sans programme à cette heure (1 personne)',
      'TH Nom et prénom',
      'TH Téléphone',
      'TH Précision',
      'TD Semois Luc',
      'TD +32 475 10 20 30',
      'TD dernier lieu inconnu',
    ]);
    expect(blocks.join(' ')).not.toContain('Paul');
    expect((await sheet(true)).join(' ')).toContain('TD Paul Ourthe, conjoint, +32 475 00 00 01');
  });

  it('a list without what it needs is refused', async () => {
    const { refusal, missionId, groupId, api } = await start();
    const make = async (changes: object) =>
      (await refusal('documents.make', { missionId, language: 'fr', delegateId: null, ...changes })).code;
    expect(await make({ kind: 'crisisPdf' })).toBe('record.missing');
    expect(await make({ kind: 'groupPdf' })).toBe('record.missing');
    await api.groups.update({ ids: [groupId], fields: { delegateIds: [] } });
    expect(await make({ kind: 'groupPdf', groupId })).toBe('record.missing');
  });
}
