import { attendance } from './attendance.ts';
import { availability } from './availability.ts';
import type { Call, InputOf, OutputOf } from './call.ts';
import { cities } from './cities.ts';
import { contacts } from './contacts.ts';
import { delegates } from './delegates.ts';
import { documents } from './documents.ts';
import { emergencies } from './emergencies.ts';
import { evidence } from './evidence.ts';
import { goals } from './goals.ts';
import { groups } from './groups.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { initiatives } from './initiatives.ts';
import { jobs } from './jobs.ts';
import { legs } from './legs.ts';
import { meetings } from './meetings.ts';
import { missions } from './missions.ts';
import { notes } from './notes.ts';
import { opportunities } from './opportunities.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { practices } from './practices.ts';
import { rallying } from './rallying.ts';
import { objectives, recommendations } from './recommendations.ts';
import { releases } from './releases.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { stays } from './stays.ts';
import { tasks } from './tasks.ts';
import { transfers } from './transfers.ts';
import { visits } from './visits.ts';

/** Every call a window can make, by noun and verb. Client, routing and types follow from it. */
export const contract = {
  missions,
  legs,
  cities,
  places,
  organisations,
  contacts,
  delegates,
  documents,
  groups,
  visits,
  transfers,
  stays,
  availability,
  attendance,
  emergencies,
  rallying,
  releases,
  rules,
  tasks,
  goals,
  sessions,
  meetings,
  notes,
  evidence,
  practices,
  opportunities,
  recommendations,
  objectives,
  initiatives,
  search,
  history,
  settings,
  imports,
  jobs,
};

export type Contract = typeof contract;
export type Noun = keyof Contract;

/** One call as a function: `api.visits.list({ missionId })`. A `ticket` names a job. Throws AppError. */
export interface Caller<C extends Call = Call> {
  (input: InputOf<C>, ticket?: string): Promise<OutputOf<C>>;
  readonly callName: string;
}

/** The typed client's shape. */
export type Client = {
  readonly [N in Noun]: {
    readonly [V in keyof Contract[N]]: Contract[N][V] extends Call ? Caller<Contract[N][V]> : never;
  };
};
