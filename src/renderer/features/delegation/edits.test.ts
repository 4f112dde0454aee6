import { describe, expect, it } from 'vitest';
import { changeOf, noEdits } from './edits.ts';

const namur = 'organisation_00000000_1';
const organisations = [{ value: namur, label: 'Ville de Namur' }];
const nothing = { legIds: [], groupIds: [], languages: [] };

describe('what an edit of many writes', () => {
  it('is nothing as long as nothing is ticked or chosen, whatever was typed', () => {
    expect(changeOf({ ...noEdits, role: 'Conseil' }, organisations)).toBeNull();
  });

  it('is what is ticked, cleared values included', () => {
    const edits = { ...noEdits, ticked: ['role', 'organisation'] as const };
    expect(changeOf({ ...edits, ticked: [...edits.ticked] }, organisations)).toEqual({
      organisationId: null,
      role: '',
      add: nothing,
      remove: nothing,
    });
  });

  it('is what is added to lists and taken from them', () => {
    const added = { legs: ['leg_00000000_1'], groups: [], languages: ['nl'] };
    const removed = { legs: [], groups: ['group_00000000_2'], languages: [] };
    expect(changeOf({ ...noEdits, added, removed }, organisations)).toEqual({
      add: { legIds: ['leg_00000000_1'], groupIds: [], languages: ['nl'] },
      remove: { legIds: [], groupIds: ['group_00000000_2'], languages: [] },
    });
  });

  it('finds an organisation by its name however it was typed, or makes it', () => {
    expect(organisationFor('ville de NAMUR ')).toEqual({ organisationId: namur });
    expect(organisationFor('Ville de Huy')).toEqual({
      newOrganisation: { name: 'Ville de Huy', kind: 'municipality' },
    });
  });
});

function organisationFor(organisationTyped: string): object | null {
  const edits = { ...noEdits, ticked: ['organisation' as const], organisationTyped };
  const { add: _add, remove: _remove, ...change } = changeOf(edits, organisations) ?? {};
  return change;
}
