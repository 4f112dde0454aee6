import type { civilities, groupColours } from '../domain/delegates.ts';
import type { goalIndicators } from '../domain/goals.ts';
import type { missionStatuses } from '../domain/missions.ts';
import type { noteVisibilities } from '../domain/notes.ts';
import type { organisationKinds } from '../domain/organisations.ts';
import type { transferStatuses } from '../domain/transfers.ts';
import type { travelModes } from '../domain/travel.ts';
import type { taskPhases } from '../domain/tasks.ts';
import type { visitKinds, visitStatuses } from '../domain/visits.ts';
import { texts } from './texts.ts';

type Names<T extends readonly string[]> = Record<T[number], string>;

interface Domain {
  readonly [area: string]: Record<string, string>;
  readonly missionStatus: Names<typeof missionStatuses>;
  readonly organisationKind: Names<typeof organisationKinds>;
  readonly civility: Names<typeof civilities>;
  readonly visitKind: Names<typeof visitKinds>;
  readonly visitStatus: Names<typeof visitStatuses>;
  readonly travelMode: Names<typeof travelModes>;
  readonly transferStatus: Names<typeof transferStatuses>;
  readonly noteVisibility: Names<typeof noteVisibilities>;
  readonly groupColour: Names<typeof groupColours>;
  readonly taskPhase: Names<typeof taskPhases>;
  readonly goalIndicator: Names<typeof goalIndicators>;
}

/** Names of the vocabulary's values. */
export const domain = texts<Domain>({
  fr: {
    missionStatus: {
      draft: 'En préparation',
      confirmed: 'Confirmée',
      running: 'En cours',
      closed: 'Clôturée',
    },
    organisationKind: {
      company: 'Entreprise',
      municipality: 'Commune',
      university: 'Université',
      researchCentre: 'Centre de recherche',
      cluster: 'Pôle ou cluster',
      agency: 'Agence',
      association: 'Association',
      host: 'Hôte',
      other: 'Autre',
    },
    civility: { '': '', mrs: 'Mme', mr: 'M.' },
    visitKind: {
      plenary: 'Séance plénière',
      visit: 'Visite',
      workshop: 'Atelier',
      b2b: 'Rendez-vous B2B',
      reception: 'Réception',
      press: 'Presse',
      travel: 'Voyage',
      free: 'Temps libre',
    },
    visitStatus: { option: 'Option', invited: 'Invitée', confirmed: 'Confirmée', cancelled: 'Annulée' },
    travelMode: { walk: 'À pied', tram: 'Tram ou métro', coach: 'Autocar', train: 'Train', flight: 'Vol' },
    transferStatus: { option: 'Option', booked: 'Réservé', cancelled: 'Annulé' },
    noteVisibility: { private: 'Privée', delegation: 'Délégation', report: 'Rapport' },
    groupColour: {
      teal: 'Sarcelle',
      indigo: 'Indigo',
      orange: 'Orange',
      grape: 'Prune',
      green: 'Vert',
      red: 'Rouge',
      blue: 'Bleu',
      yellow: 'Jaune',
    },
    taskPhase: {
      framing: 'Cadrage',
      building: 'Construction',
      finishing: 'Derniers préparatifs',
      journey: 'Pendant la mission',
      reporting: 'Bilan',
      followUp: 'Suivi',
    },
    goalIndicator: {
      byHand: 'Décompte des organisateurs',
      visitsDone: 'Visites et rencontres tenues',
      organisationsMet: 'Organisations rencontrées',
      meetingsHeld: 'Rendez-vous B2B tenus',
      delegates: 'Délégués inscrits',
      practicesValidated: 'Bonnes pratiques validées par l’hôte',
      opportunities: 'Opportunités relevées',
    },
  },
  en: {
    missionStatus: {
      draft: 'In preparation',
      confirmed: 'Confirmed',
      running: 'Under way',
      closed: 'Closed',
    },
    organisationKind: {
      company: 'Company',
      municipality: 'Municipality',
      university: 'University',
      researchCentre: 'Research centre',
      cluster: 'Cluster',
      agency: 'Agency',
      association: 'Association',
      host: 'Host',
      other: 'Other',
    },
    civility: { '': '', mrs: 'Ms', mr: 'Mr' },
    visitKind: {
      plenary: 'Plenary',
      visit: 'Visit',
      workshop: 'Workshop',
      b2b: 'B2B meetings',
      reception: 'Reception',
      press: 'Press',
      travel: 'Travel',
      free: 'Free time',
    },
    visitStatus: { option: 'Option', invited: 'Invited', confirmed: 'Confirmed', cancelled: 'Cancelled' },
    travelMode: { walk: 'On foot', tram: 'Tram or metro', coach: 'Coach', train: 'Train', flight: 'Flight' },
    transferStatus: { option: 'Option', booked: 'Booked', cancelled: 'Cancelled' },
    noteVisibility: { private: 'Private', delegation: 'Delegation', report: 'Report' },
    groupColour: {
      teal: 'Teal',
      indigo: 'Indigo',
      orange: 'Orange',
      grape: 'Plum',
      green: 'Green',
      red: 'Red',
      blue: 'Blue',
      yellow: 'Yellow',
    },
    taskPhase: {
      framing: 'Framing',
      building: 'Building',
      finishing: 'Final preparations',
      journey: 'During the mission',
      reporting: 'Reporting',
      followUp: 'Follow-up',
    },
    goalIndicator: {
      byHand: 'Counted by the organisers',
      visitsDone: 'Visits and meetings held',
      organisationsMet: 'Organisations met',
      meetingsHeld: 'B2B meetings held',
      delegates: 'Delegates registered',
      practicesValidated: 'Practices validated by their host',
      opportunities: 'Opportunities found',
    },
  },
});
