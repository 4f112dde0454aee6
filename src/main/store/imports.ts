import type { ImportLeg } from '../../shared/domain/imports/mapping.ts';
import type { Plan } from '../../shared/domain/imports/plan.ts';
import type { ImportInput } from '../../shared/domain/imports/review.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { listGroups } from './groups.ts';
import { listCities } from './places.ts';
import { createRow, linkRows, listRows, updateRows } from './records.ts';

/** What an import of delegates is compared with. */
export function importContext(
  database: Database,
  missionId: string,
): Pick<ImportInput, 'legs' | 'existingDelegates' | 'existingOrganisations' | 'existingGroups'> {
  const cities = listCities(database, missionId);
  const legs = listRows(database, 'leg', 'missionId = ?', [missionId]).map(
    ({ id, title, dates }): ImportLeg => {
      return {
        id,
        title,
        dates,
        cities: cities.filter((city) => city.legId === id).map((city) => city.name),
      };
    },
  );
  return {
    legs,
    existingDelegates: listRows(database, 'delegate', 'missionId = ?', [missionId]),
    existingOrganisations: listRows(database, 'organisation', 'TRUE', []),
    existingGroups: listGroups(database, missionId),
  };
}

/** Writes a planned import. `progress` counts delegates. */
export function writeImport(
  database: Database,
  writer: Writer,
  missionId: string,
  plan: Plan,
  progress: (done: number, total: number) => void,
): void {
  const organisations = plan.organisations.map(
    ({ existingId, name, kind }) =>
      existingId ?? createRow(writer, 'organisation', { name, kind, city: '', website: '', comment: '' }),
  );
  const groups = plan.groups.map(
    ({ existingId, name, colour }) => existingId ?? createRow(writer, 'group', { missionId, name, colour }),
  );
  const total = plan.create.length + plan.update.length;
  const organisationId = (index: number | null): string | null =>
    index === null ? null : (organisations[index] ?? null);
  const groupIds = (indexes: readonly number[]): string[] => indexes.flatMap((index) => groups[index] ?? []);
  let done = 0;
  const step = (): void => {
    done += 1;
    if (done % 200 === 0 || done === total) progress(done, total);
  };

  for (const { fields, organisation, groups: joined } of plan.create) {
    const id = createRow(writer, 'delegate', {
      ...fields,
      missionId,
      organisationId: organisationId(organisation),
    });
    if (joined.length > 0)
      linkRows(database, writer, 'membership', ['delegateId', id], ['groupId', groupIds(joined)]);
    step();
  }
  for (const { id, fields, organisation, groups: joined } of plan.update) {
    const moved = organisation === null ? {} : { organisationId: organisationId(organisation) };
    updateRows(database, writer, 'delegate', [id], { ...fields, ...moved });
    const present = listRows(database, 'membership', 'delegateId = ?', [id]).map((row) => row.groupId);
    const wanted = [...new Set([...present, ...groupIds(joined)])];
    linkRows(database, writer, 'membership', ['delegateId', id], ['groupId', wanted]);
    step();
  }
}
