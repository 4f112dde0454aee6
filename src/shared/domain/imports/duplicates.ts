import { fold } from '../fold.ts';
import { emailKey } from './emails.ts';
import { groupBy, isSlip, pairsToCompare, sharing, slipKeys } from './likeness.ts';
import { phoneKey } from './phones.ts';

/** Somebody to compare: a row of the file, or a delegate the mission has already. */
export type Member =
  { readonly kind: 'row'; readonly row: number } | { readonly kind: 'existing'; readonly id: string };

export interface Comparable {
  readonly member: Member;
  readonly lastName: string;
  readonly firstName: string;
  readonly email: string;
  readonly phone: string;
  /** The same text for the same organisation; empty for none. */
  readonly organisation: string;
}

/** Why two are thought to be one person. `inverted`: same name with first and last exchanged · `similar`: a slip or an initial apart. */
export const reasons = ['email', 'phone', 'name', 'inverted', 'similar', 'organisation'] as const;
export type Reason = (typeof reasons)[number];

/** Two who may be one person; `a` and `b` are indexes in the list given. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly reasons: readonly Reason[];
  /** 0 to 1; from `sureFrom` on, they are taken for one person unless somebody says otherwise. */
  readonly score: number;
}

export const sureFrom = 0.8;

interface Entry {
  readonly index: number;
  readonly existing: boolean;
  readonly last: string;
  readonly first: string;
  /** The words of the name in order of the alphabet, so that an inverted name has the same. */
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly organisation: string;
}

/** How many different people may share a mailbox or a phone before it says nothing about who they are. */
const sharedBy = 3;

/**
 * Finds who may be the same person: same e-mail, same phone, same name (accents, case, hyphens and order aside), or a similar name in the
 * same organisation. Near-linear: only those who share a key are compared. Links between two existing delegates are not looked for.
 */
export function findLinks(people: readonly Comparable[]): Link[] {
  const entries = people.map(entryOf);
  const links = new Map<number, Link>();
  const consider = (a: Entry, b: Entry): void => {
    if (a.index === b.index || (a.existing && b.existing)) return;
    const [low, high] = a.index < b.index ? [a, b] : [b, a];
    const pair = low.index * entries.length + high.index;
    if (links.has(pair)) return;
    const link = compare(low, high);
    if (link) links.set(pair, link);
  };
  const star = (group: readonly Entry[]): void => {
    const [center, ...others] = group;
    for (const other of others) if (center) consider(center, other);
  };

  for (const contact of [(entry: Entry) => entry.email, (entry: Entry) => entry.phone]) {
    for (const together of sharing(entries, contact)) {
      const byName = [...groupBy(together, (entry) => entry.name || `${entry.index}`).values()];
      for (const group of byName) star(group);
      if (byName.length > sharedBy) continue;
      for (const [one, other] of pairsToCompare(byName, (group) => group[0]?.name ?? ''))
        star([...one.slice(0, 1), ...other]);
    }
  }
  for (const homonyms of sharing(entries, (entry) => entry.name)) {
    for (const colleagues of sharing(homonyms, (entry) => entry.organisation)) star(colleagues);
    star(homonyms);
  }
  for (const colleagues of sharing(entries, (entry) => entry.organisation)) {
    for (const group of similarNames(colleagues))
      for (const [one, other] of pairsToCompare(group, (entry) => entry.name)) consider(one, other);
  }
  return [...links.values()];
}

function entryOf(person: Comparable, index: number): Entry {
  const [last, first] = [fold(person.lastName), fold(person.firstName)];
  const name = `${last} ${first}`
    .split(' ')
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
  const { email, phone, organisation } = person;
  const existing = person.member.kind === 'existing';
  return { index, existing, last, first, name, email: emailKey(email), phone: phoneKey(phone), organisation };
}

/** Those of one organisation whose names can be a slip or an initial apart. One for each name: the others of that name are linked to it. */
function similarNames(colleagues: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const [entry] of groupBy(colleagues, (one) => one.name).values()) {
    for (const key of entry ? similarKeys(entry) : []) {
      const group = groups.get(key);
      if (entry && group) group.push(entry);
      else if (entry) groups.set(key, [entry]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Names that can be a slip or an initial apart share one of these. Very long ones are no names. */
function similarKeys({ name, last, first }: Entry): string[] {
  if (last === '' || first === '' || name.length > 80) return [];
  return [...slipKeys(name), `${last}\n${first.slice(0, 1)}`];
}

function compare(a: Entry, b: Entry): Link | null {
  const found: Reason[] = [];
  const [sameEmail, samePhone] = [
    a.email !== '' && a.email === b.email,
    a.phone !== '' && a.phone === b.phone,
  ];
  const sameOrganisation = a.organisation !== '' && a.organisation === b.organisation;
  const sameName = a.name !== '' && a.name === b.name;
  const inverted = sameName && a.last !== b.last;
  const similar = !sameName && (isSlip(a.name, b.name, 4) || isInitial(a, b));
  if (sameEmail) found.push('email');
  if (samePhone) found.push('phone');
  if (sameName) found.push(inverted ? 'inverted' : 'name');
  if (similar) found.push('similar');
  if (sameOrganisation && (sameName || similar)) found.push('organisation');
  // Colleagues with names that are alike, each with their own address and number, are two people.
  const ownContacts = a.email !== '' && b.email !== '' && a.phone !== '' && b.phone !== '';
  const colleagues = similar && sameOrganisation && !ownContacts;
  if (!sameEmail && !samePhone && !sameName && !colleagues) return null;
  return {
    a: a.index,
    b: b.index,
    reasons: found,
    score: scoreOf(a, b, { sameEmail, samePhone, sameName, similar, sameOrganisation }),
  };
}

interface Findings {
  readonly sameEmail: boolean;
  readonly samePhone: boolean;
  readonly sameName: boolean;
  readonly similar: boolean;
  readonly sameOrganisation: boolean;
}

function scoreOf(a: Entry, b: Entry, found: Findings): number {
  const otherEmail = a.email !== '' && b.email !== '' && !found.sameEmail;
  const otherPhone = a.phone !== '' && b.phone !== '' && !found.samePhone;
  if (found.sameName || found.similar) {
    if (found.sameEmail) return 1;
    if (found.samePhone) return 0.95;
    if (found.sameName && found.sameOrganisation) return otherEmail && otherPhone ? 0.7 : 0.9;
    if (
      found.sameName &&
      a.organisation === b.organisation &&
      a.last !== '' &&
      a.first !== '' &&
      !otherEmail &&
      !otherPhone
    )
      return 0.8;
    if (found.sameName) return otherEmail && otherPhone ? 0.5 : 0.7;
    return 0.75;
  }
  if (a.name === '' || b.name === '') return 0.6;
  if (found.sameEmail && found.samePhone) return 0.75;
  if (found.sameEmail) return haveWordInCommon(a, b) ? 0.7 : 0.5;
  return haveWordInCommon(a, b) ? 0.5 : 0.3;
}

function isInitial(a: Entry, b: Entry): boolean {
  if (a.last !== b.last || a.first === '' || b.first === '') return false;
  const [short, long] = a.first.length <= b.first.length ? [a.first, b.first] : [b.first, a.first];
  const words = long.split(' ');
  return short
    .split(' ')
    .every((initial, at) => initial.length === 1 && words[at]?.startsWith(initial) === true);
}

function haveWordInCommon(a: Entry, b: Entry): boolean {
  const words = a.name.split(' ');
  return b.name.split(' ').some((word) => word.length > 2 && words.includes(word));
}
