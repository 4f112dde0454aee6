import type { Delegate } from '../../src/shared/domain/delegates.ts';
import type { Row } from '../../src/shared/domain/entities.ts';
import { guessMapping } from '../../src/shared/domain/imports/columns.ts';
import type { ImportLeg } from '../../src/shared/domain/imports/mapping.ts';
import type { Plan } from '../../src/shared/domain/imports/plan.ts';
import { noChoices, type ImportInput } from '../../src/shared/domain/imports/review.ts';

/** The two legs of the mission of 2015. */
export const importLegs: readonly ImportLeg[] = [
  {
    id: 'leg_aaaaaaaa_1',
    title: 'Volet 1',
    dates: { from: '2015-10-19', to: '2015-10-23' },
    cities: ['Strasbourg', 'Issy-les-Moulineaux'],
  },
  {
    id: 'leg_aaaaaaaa_2',
    title: 'Volet 2',
    dates: { from: '2015-11-23', to: '2015-11-27' },
    cities: ['Bordeaux', 'Nantes'],
  },
];

/** An import into an empty mission, with the mapping that is guessed. */
export function importOf(
  table: ImportInput['table'] & { readonly header: readonly string[] },
  more: Partial<ImportInput> = {},
): ImportInput {
  const { mapping } = guessMapping(table.header, table.rows, importLegs);
  const empty = { existingDelegates: [], existingOrganisations: [], existingGroups: [] };
  return { table, mapping, legs: importLegs, ...empty, choices: noChoices, ...more };
}

/** The delegates, organisations and groups that a store holds once it has written a plan into an empty mission. */
export function written(
  plan: Plan,
): Pick<ImportInput, 'existingDelegates' | 'existingOrganisations' | 'existingGroups'> {
  const organisationId = (index: number | null) => (index === null ? null : `organisation_aaaaaaaa_${index}`);
  return {
    existingDelegates: plan.create.map(({ fields, organisation }, at): Row<Delegate> => {
      const id = `delegate_aaaaaaaa_${at}`;
      return { id, missionId: 'mission_aaaaaaaa_1', organisationId: organisationId(organisation), ...fields };
    }),
    existingOrganisations: plan.organisations.map(({ name, kind }, at) => ({
      id: `organisation_aaaaaaaa_${at}`,
      name,
      kind,
    })),
    existingGroups: plan.groups.map(({ name }, at) => ({ id: `group_aaaaaaaa_${at}`, name })),
  };
}
