import type { Repair } from '../../../../shared/domain/clashes/repairs.ts';
import { api } from '../../../api/client.ts';
import { changeVisit, type Write } from '../changes.ts';

/** Does what a repair says, in one call: one step to undo. Gives undefined when it could not be saved. */
export async function applyRepair(write: Write, missionId: string, repair: Repair): Promise<unknown> {
  switch (repair.kind) {
    case 'move':
    case 'zone':
      return changeVisit(write, repair.visitId, { slot: repair.slot });
    case 'confirm':
      return changeVisit(write, repair.visitId, { status: 'confirmed' });
    case 'leave': {
      const { itemId, parties } = repair;
      if (repair.of === 'visit') return changeVisit(write, itemId, parties);
      return write(() => api.transfers.update({ ids: [itemId], fields: listsOf(parties) }));
    }
    case 'mode':
      return write(() => api.transfers.update({ ids: [repair.transferId], fields: { mode: repair.mode } }));
    case 'longer':
      return write(() =>
        api.transfers.update({ ids: [repair.transferId], fields: { passage: repair.passage } }),
      );
    case 'transfer': {
      const bare = { missionId, operator: '', number: '', seats: null, comment: '' };
      return write(() => api.transfers.create({ ...bare, ...repair.transfer, ...listsOf(repair.transfer) }));
    }
    case 'bed': {
      const { placeId, nights, delegateIds } = repair;
      // Who shares a room is decided with the rooming list.
      const rooms = [{ room: '', delegateIds: [...delegateIds] }];
      return write(() => api.stays.assign({ missionId, placeId, nights, status: 'option', rooms }));
    }
  }
}

/** Lists of the contract are mutable, those of the domain are not. */
function listsOf({ everyone, groupIds, delegateIds }: (Repair & { kind: 'leave' })['parties']) {
  return { everyone, groupIds: [...groupIds], delegateIds: [...delegateIds] };
}
