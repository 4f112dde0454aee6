import { useMemo, useRef } from 'react';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Clash } from '../../../shared/domain/clashes/clash.ts';
import { createClashEngine, type ClashEngine } from '../../../shared/domain/clashes/engine.ts';
import { judge, type Judged } from '../../../shared/domain/clashes/levels.ts';
import type { Workshop } from '../../../shared/domain/clashes/repairs.ts';
import type { Change, Scene } from '../../../shared/domain/clashes/scene.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import type { Rule, Waiver } from '../../../shared/domain/rules.ts';
import type { Stay } from '../../../shared/domain/stays.ts';
import { clashSentence, type ClashNames } from '../../../shared/texts/clashes.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage } from '../../app/i18n/language.ts';
import { useSettled } from '../../ui/timeBoard/useSettled.ts';
import { useToday } from '../../ui/useToday.ts';
import { useClashView } from './clashes/state.ts';
import type { Told, Tried } from './clashes/told.ts';

/** The clashes of a mission, in the order of time. */
export interface Clashes extends Tried {
  /** Those nobody accepted, by visit and transfer. */
  readonly clashesOf: ReadonlyMap<string, readonly Told[]>;
  readonly rules: readonly Row<Rule>[];
  /** How the clashes would be with some things otherwise. */
  readonly tryOut: (changes: readonly Change[]) => Tried;
  readonly transfers: readonly TransferRow[];
  /** What repairs are made of; null as long as not all was read. */
  readonly workshop: Workshop | null;
}

/** The part of the scene that `useProgramme` reads for itself. */
type Known = Pick<Scene, 'visits' | 'delegates' | 'groups' | 'places' | 'cities'> & {
  readonly legs: readonly Row<Leg>[];
};

/** A scene of whole rows. */
type Read = Scene &
  Known & {
    readonly transfers: readonly TransferRow[];
    readonly stays: readonly Row<Stay>[];
    readonly rules: readonly Row<Rule>[];
  };

const nothing: readonly never[] = [];

/** Found after what moved is on screen: a moved card must not wait for the clashes of the whole mission. */
export function useClashes(missionId: string, known: Known | null, names: ClashNames): Clashes {
  const language = useLanguage();
  const scene = useScene(missionId, known);
  const waivers = useRead(api.rules.waivers, { missionId }).value ?? nothing;
  const question = useMemo(() => ({ scene, waivers, names }), [scene, waivers, names]);
  const asked = useSettled(question);
  const follow = useEngine();
  return useMemo(() => {
    const rules = asked.scene?.rules ?? nothing;
    const tell = teller(language, asked.names);
    const told = (clashes: readonly Clash[]): Tried => {
      const all = judge(clashes, rules, asked.waivers).map(tell);
      return {
        clashes: all.filter(({ accepted }) => !accepted),
        accepted: all.filter(({ accepted }) => accepted),
      };
    };
    const { scene: read } = asked;
    const engine = read && follow(read);
    const now = told(engine?.clashes() ?? nothing);
    return {
      ...now,
      clashesOf: byItem(now.clashes),
      rules,
      tryOut: (changes) => (engine ? told(engine.with(changes)) : now),
      transfers: read?.transfers ?? nothing,
      workshop: read && engine && { scene: read, engine, legs: read.legs, stays: read.stays },
    };
  }, [asked, language, follow]);
}

/** Everything the rules look at; null until it was read. */
function useScene(missionId: string, known: Known | null): Read | null {
  const transfers = useRead(api.transfers.list, { missionId }).value;
  const journeys = useRead(api.transfers.journeys, { missionId }).value;
  const stays = useRead(api.stays.list, { missionId }).value;
  const absences = useRead(api.availability.list, { missionId }).value;
  const openings = useRead(api.availability.openings, { missionId }).value;
  const rules = useRead(api.rules.list, { missionId }).value;
  const today = useToday();
  return useMemo(() => {
    if (!known || !transfers || !journeys || !stays || !absences || !openings || !rules) return null;
    return { ...known, transfers, journeys, stays, absences, openings, rules, today };
  }, [known, transfers, journeys, stays, absences, openings, rules, today]);
}

/** The engine that follows the scene: new for another setting, told of the changes where only visits and transfers are others. */
function useEngine(): (scene: Scene) => ClashEngine {
  const last = useRef<{ readonly engine: ClashEngine; scene: Scene } | null>(null);
  return useMemo(
    () => (scene) => {
      const before = last.current;
      if (before && isSameSetting(before.scene, scene)) {
        before.engine.change(changesBetween(before.scene, scene));
        before.scene = scene;
        return before.engine;
      }
      const engine = createClashEngine(scene);
      last.current = { engine, scene };
      return engine;
    },
    [],
  );
}

function isSameSetting(before: Scene, after: Scene): boolean {
  const { visits: _visits, transfers: _transfers, ...setting } = after;
  return (Object.keys(setting) as (keyof typeof setting)[]).every((key) => before[key] === after[key]);
}

/** Rows that did not change are the same objects. */
function changesBetween(before: Scene, after: Scene): Change[] {
  const old = new Map<string, unknown>([...before.visits, ...before.transfers].map((row) => [row.id, row]));
  const changes: Change[] = [];
  for (const visit of after.visits) {
    if (old.get(visit.id) !== visit) changes.push({ kind: 'visit', visit });
    old.delete(visit.id);
  }
  for (const transfer of after.transfers) {
    if (old.get(transfer.id) !== transfer) changes.push({ kind: 'transfer', transfer });
    old.delete(transfer.id);
  }
  for (const id of old.keys()) changes.push({ kind: 'removed', id });
  return changes;
}

/** Says each clash once. */
function teller(language: Language, names: ClashNames): (judged: Judged<Row<Waiver>>) => Told {
  const said = new WeakMap<Clash, string>();
  return (judged) => {
    const { clash, accepted, openIds } = judged;
    const who = accepted ? clash.delegateIds : openIds;
    let sentence = who.length === clash.delegateIds.length ? said.get(clash) : undefined;
    if (sentence === undefined) {
      sentence = clashSentence(language, clash, names, who);
      if (who.length === clash.delegateIds.length) said.set(clash, sentence);
    }
    return { ...judged, sentence };
  };
}

function byItem(clashes: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>();
  for (const told of clashes) {
    for (const id of told.clash.itemIds) {
      const others = found.get(id);
      if (others) others.push(told);
      else found.set(id, [told]);
    }
  }
  return found;
}

/** What visits would meet as proposed: their own clashes first, then others that would come of it. */
export function checkOf(
  { clashes, tryOut }: Pick<Clashes, 'clashes' | 'tryOut'>,
  proposed: readonly VisitRow[],
): { readonly sentences: readonly string[]; readonly ids: readonly string[] } {
  const own = new Set(proposed.map(({ id }) => id));
  const before = new Set(clashes.map(({ clash }) => clash.name));
  const tried = tryOut(proposed.map((visit) => ({ kind: 'visit', visit })));
  // Asked while a board is being drawn: the list of clashes follows once that is done.
  queueMicrotask(() => {
    useClashView.setState({ tried });
  });
  const isOwn = ({ clash }: Told): boolean => clash.itemIds.some((id) => own.has(id));
  const theirs = tried.clashes.filter(isOwn);
  const others = tried.clashes.filter((told) => !isOwn(told) && !before.has(told.clash.name));
  const shown = [...theirs, ...others];
  return {
    sentences: shown.map(({ sentence }) => sentence),
    ids: shown.flatMap(({ clash }) => clash.itemIds.filter((id) => !own.has(id))),
  };
}
