/** What is needed of a visit to know who comes. */
export interface Party {
  readonly legId: string;
  readonly everyone: boolean;
  readonly groupIds: readonly string[];
  readonly delegateIds: readonly string[];
}

interface Member {
  readonly id: string;
  readonly legIds: readonly string[];
}

interface Gathering {
  readonly id: string;
  readonly delegateIds: readonly string[];
}

/** The delegation of a mission, ready to say who takes part in what. */
export interface Roster {
  /** The delegation, by rank. */
  readonly delegateIds: readonly string[];
  /** The ranks of the delegates who take part, each once, upwards. The same visit gives the same array. */
  ranksOf(party: Party): readonly number[];
  /** Their ids, in the order of the delegation. */
  participantsOf(party: Party): readonly string[];
}

/** Whether a delegate travels on a leg; one for whom no leg was stated travels on all. */
export function isOnLeg(delegate: Pick<Member, 'legIds'>, legId: string): boolean {
  return delegate.legIds.length === 0 || delegate.legIds.includes(legId);
}

/**
 * Everyone means the delegates on the visit's leg; a group means those of its delegates who are on that leg, since a group lasts for
 * the whole mission; a person is meant in person. Groups and persons that are not in the mission any more are left out.
 */
export function rosterOf(delegates: readonly Member[], groups: readonly Gathering[]): Roster {
  const delegateIds = delegates.map((delegate) => delegate.id);
  const ranks = new Map(delegateIds.map((id, rank) => [id, rank]));
  const members = new Map(groups.map((group) => [group.id, ranked(group.delegateIds)]));
  const legs = new Map<string, readonly number[]>();
  const gatherings = new Map<string, readonly number[]>();
  const known = new WeakMap<Party, readonly number[]>();

  function ranked(ids: readonly string[]): number[] {
    return ids.flatMap((id) => ranks.get(id) ?? []);
  }

  function ofLeg(legId: string): readonly number[] {
    let all = legs.get(legId);
    if (!all) {
      all = delegates.flatMap((delegate, rank) => (isOnLeg(delegate, legId) ? [rank] : []));
      legs.set(legId, all);
    }
    return all;
  }

  function expand(party: Party): readonly number[] {
    const persons = ranked(party.delegateIds);
    if (party.everyone && persons.length === 0) return ofLeg(party.legId);
    const gathered = party.everyone
      ? [ofLeg(party.legId)]
      : party.groupIds.map((id) => ofGroup(id, party.legId));
    // One mark for each person is quicker than a set, and in order.
    const marks = new Uint8Array(delegates.length);
    for (const list of [...gathered, persons]) for (const rank of list) marks[rank] = 1;
    const ranks: number[] = [];
    for (let rank = 0; rank < marks.length; rank += 1) if (marks[rank] === 1) ranks.push(rank);
    return ranks;
  }

  function ofGroup(id: string, legId: string): readonly number[] {
    let all = gatherings.get(`${id} ${legId}`);
    if (!all) {
      all = (members.get(id) ?? []).filter((rank) => isOnLeg(delegates[rank] ?? { legIds: [] }, legId));
      gatherings.set(`${id} ${legId}`, all);
    }
    return all;
  }

  function ranksOf(party: Party): readonly number[] {
    let found = known.get(party);
    if (!found) {
      found = expand(party);
      known.set(party, found);
    }
    return found;
  }

  return {
    delegateIds,
    ranksOf,
    participantsOf: (party) => ranksOf(party).map((rank) => delegateIds[rank] ?? ''),
  };
}
