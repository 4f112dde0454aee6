import { describe, expect, it } from 'vitest';
import { contact, delegate, note, organisation, place, visit } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

const ofNoMission = ['organisation', 'contact', 'recommendation', 'objective', 'initiative'];

/** What a person finds by typing. */
export function describeSearch(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    const world = await makeWorld(session.api);
    const find = async (text: string) =>
      (await session.api.search.find({ text })).map(({ entity, title }) => `${entity}: ${title}`).toSorted();
    return { ...session, ...world, find };
  }

  describe('search', () => {
    it('finds every noun, and says where each is shown', async () => {
      const { api, missionId, legId, cityId, organisationId, ...world } = await start();
      const hit = async (text: string) => api.search.find({ text });
      const at = (
        id: string,
        entity: string,
        title: string,
        detail: string,
        parentId: string | null = null,
      ) => ({
        id,
        entity,
        title,
        detail,
        missionId: ofNoMission.includes(entity) ? null : missionId,
        parentId,
      });
      expect(await hit('intelligentes')).toEqual([
        at(missionId, 'mission', 'Villes intelligentes', 'Digital Wallonia'),
      ]);
      expect(await hit('strasbourg issy')).toEqual([
        at(legId, 'leg', 'Strasbourg et Issy', '2015-10-19', missionId),
      ]);
      expect(await hit('france')).toEqual([at(cityId, 'city', 'Strasbourg', 'France', legId)]);
      expect(await hit('shadok')).toEqual([
        at(world.placeId, 'place', 'Le Shadok', '25 presqu’île Malraux, 67100', cityId),
      ]);
      expect(await hit('ville namur')).toContainEqual(
        at(organisationId, 'organisation', 'Ville de Namur', 'Namur'),
      );
      expect(await hit('bruche')).toEqual([
        at(world.contactId, 'contact', 'Claire Bruche', 'Ville de Namur', organisationId),
      ]);
      expect(await hit('ourthe')).toEqual([
        at(world.delegateId, 'delegate', 'Anne Ourthe', 'Ville de Namur'),
      ]);
      expect(await hit('recherche')).toEqual([at(world.groupId, 'group', 'Sous-groupe Recherche', '')]);
      expect(await hit('cube')).toEqual([at(world.visitId, 'visit', 'Visite du Cube', '2015-10-21T14:30')]);
      expect(await hit('voirie capteur')).toEqual([
        at(world.opportunityId, 'opportunity', 'Capteurs pour la voirie', 'Envoyer une offre'),
      ]);
      expect(await hit('syndicat enterre')).toEqual([
        at(
          world.practiceId,
          'practice',
          'Collecte pneumatique des déchets',
          'Territoire connecté et intelligent',
        ),
      ]);
      expect(await hit('donnees communes')).toEqual([
        at(world.recommendationId, 'recommendation', 'R1 Ouvrir les données des communes', 'Communes'),
      ]);
      expect(await hit('administration')).toEqual([
        at(world.objectiveId, 'objective', 'O1 Administration ouverte', 'Services publics'),
      ]);
      expect(await hit('namur ouverte')).toEqual([
        at(world.initiativeId, 'initiative', 'Namur ouverte', 'Services publics'),
      ]);
      expect(await hit('retenir')).toEqual([at(world.noteId, 'note', 'À retenir.', '', world.visitId)]);
    });

    it.each([
      ['universite liege', 'no accents'],
      ['UNIVERSITÉ', 'capitals'],
      ['univ lie', 'beginnings'],
      ['liege universites', 'another order and a plural'],
      ['  université,  (Liège) ', 'punctuation'],
    ])('finds Université de Liège by « %s »: %s', async (text) => {
      const { api, find } = await start();
      await api.organisations.create(
        organisation({ name: 'Université de Liège', kind: 'university', city: '' }),
      );
      expect(await find(text)).toEqual(['organisation: Université de Liège']);
    });

    it('forgives plurals and ligatures both ways', async () => {
      const { api, find, missionId, legId, visitId } = await start();
      await api.visits.create(visit(missionId, legId, { title: 'Réseaux de capteurs régionaux' }));
      await api.notes.create(note(missionId, { visitId, text: 'Un réseau régional, chef-d’œuvre' }));
      const both = ['note: Un réseau régional, chef-d’œuvre', 'visit: Réseaux de capteurs régionaux'];
      expect(await find('reseau regional')).toEqual(both);
      expect(await find('réseaux régionaux')).toEqual(both);
      expect(await find('oeuvres')).toEqual(both.slice(0, 1));
    });

    it('wants every word, and finds nothing for none', async () => {
      const { find } = await start();
      expect([await find('visite cube'), await find('visite shadok')]).toEqual([
        ['visit: Visite du Cube'],
        [],
      ]);
      expect([await find(''), await find('  '), await find('?!"*'), await find('🚆')]).toEqual([
        [],
        [],
        [],
        [],
      ]);
    });

    it('takes the signs of its own question language for what they are', async () => {
      const { find } = await start();
      for (const text of [
        'cube OR',
        '"cube"',
        'cube*',
        'NEAR(cube)',
        'title:cube',
        'cube -visite',
        '^cube',
        '{cube}',
      ])
        expect([text, (await find(text)).filter((hit) => !hit.includes('Visite du Cube'))]).toEqual([
          text,
          [],
        ]);
    });

    it('puts what is named so before what only speaks of it', async () => {
      const { api, placeId, cityId } = await start();
      await api.places.update({ ids: [placeId], fields: { comment: 'À côté de Darwin' } });
      const { id } = await api.places.create(place(cityId, { name: 'Darwin' }));
      expect((await api.search.find({ text: 'darwin' })).map((hit) => hit.id)).toEqual([id, placeId]);
    });

    it('shows the part of a long note that has the word', async () => {
      const { api, missionId, visitId } = await start();
      const text = `${'Bla bla. '.repeat(100)}Collecte pneumatique des déchets.${' Et ainsi de suite.'.repeat(100)}`;
      await api.notes.create(note(missionId, { visitId, text }));
      const hits = await api.search.find({ text: 'dechet pneumatique' });
      const hit = hits.find(({ entity }) => entity === 'note');
      expect(hit?.title).toContain('Collecte pneumatique des déchets.');
      expect(hit?.title.length).toBeLessThan(300);
    });

    it('follows every change: edited, deleted, restored, undone', async () => {
      const { api, find, visitId, noteId } = await start();
      await api.visits.update({ ids: [visitId], fields: { title: 'Visite de Darwin' } });
      await api.notes.update({ ids: [noteId], fields: { text: 'Caserne réemployée' } });
      expect([await find('cube'), await find('darwin')]).toEqual([[], ['visit: Visite de Darwin']]);
      expect([await find('retenir'), await find('caserne')]).toEqual([[], ['note: Caserne réemployée']]);
      await api.visits.remove({ ids: [visitId] });
      await api.notes.remove({ ids: [noteId] });
      expect([await find('darwin'), await find('caserne')]).toEqual([[], []]);
      await api.visits.restore({ ids: [visitId] });
      expect(await find('darwin')).toEqual(['visit: Visite de Darwin']);
      for (let undone = 0; undone < 5; undone += 1) await api.history.undo({});
      expect([await find('cube'), await find('retenir')]).toEqual([
        ['visit: Visite du Cube'],
        ['note: À retenir.'],
      ]);
    });

    it('leaves out what has no screen any more: the rows and notes of a deleted mission or visit', async () => {
      const { api, missionId, visitId, find } = await start();
      await api.visits.remove({ ids: [visitId] });
      expect([await find('retenir'), await find('ourthe')]).toEqual([[], ['delegate: Anne Ourthe']]);
      await api.visits.restore({ ids: [visitId] });
      await api.missions.remove({ ids: [missionId] });
      const texts = ['issy', 'shadok', 'ourthe', 'recherche', 'cube', 'retenir'];
      expect(await Promise.all(texts.map(find))).toEqual(texts.map(() => []));
      expect(await find('bruche')).toEqual(['contact: Claire Bruche']);
      await api.missions.restore({ ids: [missionId] });
      expect([await find('cube'), await find('retenir')]).toEqual([
        ['visit: Visite du Cube'],
        ['note: À retenir.'],
      ]);
    });

    it('never finds what lies in the vault', async () => {
      const { api, find, missionId, organisationId } = await start();
      await api.delegates.create(delegate(missionId, { diet: 'végétalien', access: 'fauteuil' }));
      await api.contacts.create(contact(organisationId, { lastName: 'Erdre', phone: '+33 6 39 98 00 18' }));
      expect([await find('végétalien'), await find('fauteuil')]).toEqual([[], []]);
    });
  });
}
