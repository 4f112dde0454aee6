import { describe, expect, it } from 'vitest';
import {
  addDelegate,
  addGroup,
  addNote,
  addVisit,
  by,
  doing,
  memory,
} from '../../../tests/support/copiesOpen.ts';
import { undo } from './changes/undo.ts';
import type { Database } from './database.ts';
import { createRow, removeRows, restoreRows, updateRows } from './records.ts';
import { findNotes, findRecords } from './search.ts';
import { findEverything } from './hits.ts';

function records(database: Database, typed: string): string[] {
  return findRecords(database, typed, 10).map(({ id }) => id);
}

describe('a visit or a person', () => {
  it('is found whatever the accents, the case, the ligatures and the number', () => {
    const database = memory();
    const id = addVisit(database, { title: 'Cœur de l’Œuvre : réseaux régionaux à Liège' });
    const typed = ['coeur', 'cœur', 'ŒUVRE', 'reseau', 'réseaux', 'regional', 'LIEGE', 'l’oeuvre reseaux'];
    expect(typed.map((words) => records(database, words))).toEqual(typed.map(() => [id]));
  });

  it('is found by the beginning of its words, all of which must be there', () => {
    const database = memory();
    const id = addVisit(database, { title: 'Hôtel de Ville', description: 'Réception du soir' });
    addVisit(database, { title: 'Hôtel de la Poste' });
    expect(records(database, 'hot vil')).toEqual([id]);
    expect(records(database, 'recep hotel')).toEqual([id]);
    expect(records(database, 'hotel gare')).toEqual([]);
    expect(records(database, 'ille')).toEqual([]);
  });

  it('stands before another when the word is in its title', () => {
    const database = memory();
    const described = addVisit(database, { title: 'Atelier', description: 'mobilité mobilité mobilité' });
    const titled = addVisit(database, {
      title: 'Mobilité',
      description: 'une description assez longue pour peser',
    });
    expect(records(database, 'mobilité')).toEqual([titled, described]);
  });

  it('is not found by signs that search might take for its own, or by none', () => {
    const database = memory();
    addGroup(database, { name: 'Nord' });
    const typed = ['', '   ', '"', '*', 'NOT', 'a AND', '(', 'title:nord', '-', 'nord"*'];
    expect(typed.map((words) => records(database, words).length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('is found by what it says now, and no more once it is deleted', () => {
    const database = memory();
    const id = addDelegate(database, { lastName: 'Évrard', aims: 'capteurs' });
    doing(database, (writer) => updateRows(database, writer, 'delegate', [id], { lastName: 'Dubois' }));
    expect([records(database, 'evrard'), records(database, 'dubois capteur')]).toEqual([[], [id]]);
    doing(database, (writer) => removeRows(database, writer, 'delegate', [id]));
    expect(records(database, 'dubois')).toEqual([]);
    doing(database, (writer) => restoreRows(database, writer, 'delegate', [id]));
    expect(records(database, 'dubois')).toEqual([id]);
    undo(database, by);
    expect(records(database, 'dubois')).toEqual([]);
  });

  it('keeps what lies in the vault out of the search', () => {
    const database = memory();
    addDelegate(database, { diet: 'végétarien', access: 'fauteuil' });
    expect([records(database, 'vegetarien'), records(database, 'fauteuil')]).toEqual([[], []]);
  });
});

describe('a note', () => {
  it('is found by its text, and no more once it is deleted', () => {
    const database = memory();
    const id = addNote(database, { text: 'La télérelève des compteurs d’eau' });
    const found = (typed: string) => findNotes(database, typed, 10).map((note) => note.id);
    expect([found('telereleve compteur'), found('gaz')]).toEqual([[id], []]);
    doing(database, (writer) => removeRows(database, writer, 'note', [id]));
    expect(found('compteur')).toEqual([]);
  });
});

describe('the search over all nouns', () => {
  it('leaves out what hangs on a deleted mission, and gives it back with it', () => {
    const database = memory();
    const mission = { title: 'Ville', banner: '', organisers: [], status: 'draft' as const, purpose: '' };
    const missionId = doing(database, (writer) => createRow(writer, 'mission', mission));
    const ids = [
      missionId,
      addVisit(database, { missionId, title: 'Ville haute' }),
      addGroup(database, { missionId, name: 'Ville basse' }),
      addNote(database, { missionId, text: 'ville' }),
    ].toSorted();
    const found = () =>
      findEverything(database, 'ville')
        .map(({ id }) => id)
        .toSorted();
    expect(found()).toEqual(ids);
    doing(database, (writer) => removeRows(database, writer, 'mission', [missionId]));
    expect(found()).toEqual([]);
    doing(database, (writer) => restoreRows(database, writer, 'mission', [missionId]));
    expect(found()).toEqual(ids);
  });

  it('shows a note by the words around the first one found', () => {
    const database = memory();
    const filler = 'des mots et encore des mots '.repeat(10);
    addNote(database, { text: `${filler}la Géothermie profonde ${filler}` });
    const [hit] = findEverything(database, 'geothermie');
    expect(hit?.title).toMatch(/^….*la Géothermie profonde.*…$/u);
    expect(hit?.title.length).toBeLessThan(200);
  });
});
