import type { Creation } from './rows.ts';

export function practice(
  missionId: string,
  changes: Partial<Creation<'practices'>> = {},
): Creation<'practices'> {
  return {
    missionId,
    title: 'Collecte pneumatique des déchets',
    theme: 'Territoire connecté et intelligent',
    hostId: null,
    city: 'Issy-les-Moulineaux',
    context: 'Quartier neuf',
    problem: 'Camions',
    solution: 'Réseau enterré',
    results: '60 % de trajets en moins',
    cost: 'over1m',
    governance: 'Syndicat',
    limits: 'Voirie à ouvrir',
    technical: 3,
    legal: null,
    financial: 2,
    human: 4,
    maturity: 'observed',
    ...changes,
  };
}

export function opportunity(
  missionId: string,
  changes: Partial<Creation<'opportunities'>> = {},
): Creation<'opportunities'> {
  return {
    missionId,
    title: 'Capteurs pour la voirie',
    kind: 'commercial',
    stage: 'contact',
    walloonId: null,
    partnerId: null,
    amount: { value: 120_000, currency: 'EUR' },
    probability: 40,
    owner: 'Luc Semois',
    nextAction: 'Envoyer une offre',
    nextOn: '2015-12-01',
    comment: '',
    writerId: null,
    ...changes,
  };
}

export function recommendation(
  changes: Partial<Creation<'recommendations'>> = {},
): Creation<'recommendations'> {
  return {
    number: 'R1',
    title: 'Ouvrir les données des communes',
    theme: 'Services publics',
    text: '',
    addressee: 'Communes',
    priority: 'high',
    horizon: 'short',
    owner: 'AWEX',
    indicator: 'Jeux publiés',
    status: 'draft',
    ...changes,
  };
}

export function objective(changes: Partial<Creation<'objectives'>> = {}): Creation<'objectives'> {
  return { number: 'O1', title: 'Administration ouverte', theme: 'Services publics', text: '', ...changes };
}

export function initiative(changes: Partial<Creation<'initiatives'>> = {}): Creation<'initiatives'> {
  return {
    name: 'Namur ouverte',
    ownerId: null,
    theme: 'Services publics',
    description: '',
    website: 'www.namur.example',
    status: 'candidate',
    criteria: ['Ouverture'],
    decidedOn: null,
    expiresOn: '2018-12-31',
    decision: '',
    ...changes,
  };
}
