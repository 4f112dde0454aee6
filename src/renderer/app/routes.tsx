import { lazy, Suspense, type ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { MissionsScreen } from '../features/missions/MissionsScreen.tsx';
import { Waiting } from '../ui/Waiting.tsx';

const ProgrammeScreen = lazy(() =>
  import('../features/programme/ProgrammeScreen.tsx').then((file) => ({ default: file.ProgrammeScreen })),
);
const MapScreen = lazy(() =>
  import('../features/map/MapScreen.tsx').then((file) => ({ default: file.MapScreen })),
);
const ItineraryScreen = lazy(() =>
  import('../features/itinerary/ItineraryScreen.tsx').then((file) => ({ default: file.ItineraryScreen })),
);
const DelegationScreen = lazy(() =>
  import('../features/delegation/DelegationScreen.tsx').then((file) => ({ default: file.DelegationScreen })),
);
const ImportScreen = lazy(() =>
  import('../features/imports/ImportScreen.tsx').then((file) => ({ default: file.ImportScreen })),
);
const PreparationScreen = lazy(() =>
  import('../features/preparation/PreparationScreen.tsx').then((file) => ({
    default: file.PreparationScreen,
  })),
);
const MyProgrammeScreen = lazy(() =>
  import('../features/myProgramme/MyProgrammeScreen.tsx').then((file) => ({
    default: file.MyProgrammeScreen,
  })),
);
const ReleasesScreen = lazy(() =>
  import('../features/releases/ReleasesScreen.tsx').then((file) => ({ default: file.ReleasesScreen })),
);
const DocumentsScreen = lazy(() =>
  import('../features/documents/DocumentsScreen.tsx').then((file) => ({ default: file.DocumentsScreen })),
);
const RollCallScreen = lazy(() =>
  import('../features/rollCall/RollCallScreen.tsx').then((file) => ({ default: file.RollCallScreen })),
);
const StaysScreen = lazy(() =>
  import('../features/stays/StaysScreen.tsx').then((file) => ({ default: file.StaysScreen })),
);
const WhereaboutsScreen = lazy(() =>
  import('../features/whereabouts/WhereaboutsScreen.tsx').then((file) => ({
    default: file.WhereaboutsScreen,
  })),
);
const TransfersScreen = lazy(() =>
  import('../features/transfers/TransfersScreen.tsx').then((file) => ({ default: file.TransfersScreen })),
);
const OrganisationsScreen = lazy(() =>
  import('../features/organisations/OrganisationsScreen.tsx').then((file) => ({
    default: file.OrganisationsScreen,
  })),
);
const B2bScreen = lazy(() =>
  import('../features/b2b/B2bScreen.tsx').then((file) => ({ default: file.B2bScreen })),
);
const PracticesScreen = lazy(() =>
  import('../features/practices/PracticesScreen.tsx').then((file) => ({ default: file.PracticesScreen })),
);
const OpportunitiesScreen = lazy(() =>
  import('../features/opportunities/OpportunitiesScreen.tsx').then((file) => ({
    default: file.OpportunitiesScreen,
  })),
);
const InitiativesScreen = lazy(() =>
  import('../features/initiatives/InitiativesScreen.tsx').then((file) => ({
    default: file.InitiativesScreen,
  })),
);
const PlanScreen = lazy(() =>
  import('../features/plan/PlanScreen.tsx').then((file) => ({ default: file.PlanScreen })),
);
const BinScreen = lazy(() =>
  import('../features/bin/BinScreen.tsx').then((file) => ({ default: file.BinScreen })),
);
const SettingsScreen = lazy(() =>
  import('../features/settings/SettingsScreen.tsx').then((file) => ({ default: file.SettingsScreen })),
);

/** Every screen and its address; the last part of an address opens one item in the screen's side panel. */
export function Routes(): ReactNode {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/">
          <MissionsScreen />
        </Route>
        <Route path="/missions/:missionId/programme/:visitId?">
          {({ missionId, visitId }) => <ProgrammeScreen missionId={missionId} visitId={visitId ?? null} />}
        </Route>
        <Route path="/missions/:missionId/map">
          {({ missionId }) => <MapScreen missionId={missionId} />}
        </Route>
        <Route path="/missions/:missionId/itinerary/:rowId?">
          {({ missionId, rowId }) => <ItineraryScreen missionId={missionId} rowId={rowId ?? null} />}
        </Route>
        <Route path="/missions/:missionId/import">
          {({ missionId }) => <ImportScreen missionId={missionId} />}
        </Route>
        <Route path="/missions/:missionId/delegation/:delegateId?">
          {({ missionId, delegateId }) => (
            <DelegationScreen missionId={missionId} delegateId={delegateId ?? null} />
          )}
        </Route>
        <Route path="/missions/:missionId/tasks/:taskId?">
          {({ missionId, taskId }) => (
            <PreparationScreen missionId={missionId} tab="tasks" rowId={taskId ?? null} />
          )}
        </Route>
        <Route path="/missions/:missionId/goals/:goalId?">
          {({ missionId, goalId }) => (
            <PreparationScreen missionId={missionId} tab="goals" rowId={goalId ?? null} />
          )}
        </Route>
        <Route path="/missions/:missionId/my-programme/:delegateId?">
          {({ missionId, delegateId }) => (
            <MyProgrammeScreen missionId={missionId} delegateId={delegateId ?? null} />
          )}
        </Route>
        <Route path="/missions/:missionId/whereabouts">
          {({ missionId }) => <WhereaboutsScreen missionId={missionId} />}
        </Route>
        <Route path="/missions/:missionId/roll-call/:itemId">
          {({ missionId, itemId }) => <RollCallScreen missionId={missionId} itemId={itemId} />}
        </Route>
        <Route path="/missions/:missionId/stays/:stayId?">
          {({ missionId, stayId }) => (
            <StaysScreen missionId={missionId} stayId={stayId ? decodeURIComponent(stayId) : null} />
          )}
        </Route>
        <Route path="/missions/:missionId/transfers/:transferId?">
          {({ missionId, transferId }) => (
            <TransfersScreen missionId={missionId} transferId={transferId ?? null} />
          )}
        </Route>
        <Route path="/missions/:missionId/b2b/:visitId?">
          {({ missionId, visitId }) => <B2bScreen missionId={missionId} visitId={visitId ?? null} />}
        </Route>
        <Route path="/missions/:missionId/versions">
          {({ missionId }) => <ReleasesScreen missionId={missionId} />}
        </Route>
        <Route path="/missions/:missionId/practices/:practiceId?">
          {({ missionId, practiceId }) => (
            <PracticesScreen missionId={missionId} practiceId={practiceId ?? null} />
          )}
        </Route>
        <Route path="/missions/:missionId/opportunities/:opportunityId?">
          {({ missionId, opportunityId }) => (
            <OpportunitiesScreen missionId={missionId} opportunityId={opportunityId ?? null} />
          )}
        </Route>
        <Route path="/missions/:missionId/documents">
          {({ missionId }) => <DocumentsScreen missionId={missionId} />}
        </Route>
        <Route path="/organisations/:organisationId?">
          {({ organisationId }) => <OrganisationsScreen organisationId={organisationId ?? null} />}
        </Route>
        <Route path="/practices/:practiceId?">
          {({ practiceId }) => <PracticesScreen missionId={null} practiceId={practiceId ?? null} />}
        </Route>
        <Route path="/initiatives/:initiativeId?">
          {({ initiativeId }) => <InitiativesScreen initiativeId={initiativeId ?? null} />}
        </Route>
        <Route path="/plan">
          <Redirect to="/plan/recommendations" />
        </Route>
        <Route path="/plan/recommendations/:rowId?">
          {({ rowId }) => <PlanScreen tab="recommendations" rowId={rowId ?? null} />}
        </Route>
        <Route path="/plan/objectives/:rowId?">
          {({ rowId }) => <PlanScreen tab="objectives" rowId={rowId ?? null} />}
        </Route>
        <Route path="/plan/matrix">
          <PlanScreen tab="matrix" rowId={null} />
        </Route>
        <Route path="/bin">
          <BinScreen />
        </Route>
        <Route path="/settings">
          <SettingsScreen />
        </Route>
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </Suspense>
  );
}
