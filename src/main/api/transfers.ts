import { linkParties } from '../store/parties.ts';
import { listCities, listPlaces } from '../store/places.ts';
import { listRows, putRow, updateRows } from '../store/records.ts';
import { createTransfer, listJourneys, listTransfers } from '../store/transfers.ts';
import type { Handlers } from './handlers.ts';
import { removal } from './records.ts';

export const transfers: Handlers<'transfers'> = {
  ...removal('transfer'),
  list: ({ database }, { missionId }) => listTransfers(database, missionId),
  create: ({ act, database }, fields) => act((writer) => ({ id: createTransfer(database, writer, fields) })),
  createMany: ({ act, database }, { transfers: made }) =>
    act((writer) => ({ ids: made.map((fields) => createTransfer(database, writer, fields)) })),
  update: ({ act, database }, { ids, fields: { groupIds, delegateIds, ...fields } }) =>
    act((writer) => {
      updateRows(database, writer, 'transfer', ids, fields);
      for (const id of ids) linkParties(database, writer, 'boarding', id, { groupIds, delegateIds });
      return null;
    }),
  readBooking: ({ database, files, run }, { missionId, token }) => {
    const cities = new Map(listCities(database, missionId).map((city) => [city.id, city]));
    const places = listPlaces(database, missionId).map(({ id, name, cityId }) => ({
      id,
      name,
      city: cities.get(cityId)?.name ?? '',
      legId: cities.get(cityId)?.legId ?? '',
    }));
    const legs = listRows(database, 'leg', 'missionId = ?', [missionId]).map(({ id, dates, zone }) => ({
      id,
      dates,
      zone,
    }));
    return run('readBooking', { path: files.take(token).path, itinerary: { legs, places } });
  },
  journeys: ({ database }, { missionId }) => listJourneys(database, missionId),
  measure: ({ act, database }, fields) =>
    act((writer) => {
      putRow(database, writer, 'journey', fields);
      return null;
    }),
};
