import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBed,
  IconBooks,
  IconBuildingCommunity,
  IconBus,
  IconCalendarTime,
  IconChecklist,
  IconBulb,
  IconFileText,
  IconLifebuoy,
  IconListNumbers,
  IconMap2,
  IconMapPin,
  IconMessages,
  IconMoon,
  IconRosette,
  IconSearch,
  IconSettings,
  IconSun,
  IconTargetArrow,
  IconTrash,
  IconUserCircle,
  IconUsersGroup,
  IconVersions,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { create } from 'zustand';
import { api } from '../api/client.ts';
import { useRead } from '../api/useRead.ts';
import { openSearch } from '../features/search/state.ts';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage, useTexts } from './i18n/language.ts';
import { useHistory } from './useHistory.ts';
import { useWrite } from './useWrite.ts';
import classes from './Frame.module.css';

/** The mission last looked at: its screens stay one click away from everywhere. */
const useLastMission = create<{ readonly id: string | null }>(() => ({ id: null }));

/** The way through the app: search, the open mission's screens, what is across missions, undo and the language. */
export function Rail(): ReactNode {
  const { frame } = useTexts();
  const [location] = useLocation();
  const inAddress = /^\/missions\/([^/]+)\//u.exec(location)?.[1] ?? null;
  const last = useLastMission((state) => state.id);
  const missionId = inAddress ?? last;
  const mission = useRead(api.missions.get, missionId === null ? null : { id: missionId });

  useEffect(() => {
    if (inAddress !== null) useLastMission.setState({ id: inAddress });
  }, [inAddress]);

  return (
    <nav className={classes.rail} aria-label={frame.navigation}>
      <Link href="/" className={classes.brand}>
        <Mark />
        <span>{frame.appName}</span>
      </Link>
      <button type="button" className={classes.search} onClick={openSearch} aria-keyshortcuts="Control+K">
        <IconSearch size={17} aria-hidden />
        <span>{frame.search}</span>
        <kbd className={classes.keys}>Ctrl K</kbd>
      </button>
      {missionId !== null && mission.value && (
        <>
          <p className={classes.sectionTitle}>{mission.value.title}</p>
          <ul className={classes.section}>
            <RailLink
              to={`/missions/${missionId}/programme`}
              icon={IconCalendarTime}
              label={frame.programme}
            />
            <RailLink to={`/missions/${missionId}/map`} icon={IconMap2} label={frame.map} />
            <RailLink to={`/missions/${missionId}/itinerary`} icon={IconMapPin} label={frame.itinerary} />
            <RailLink
              to={`/missions/${missionId}/delegation`}
              icon={IconUsersGroup}
              label={frame.delegation}
              also={`/missions/${missionId}/import`}
            />
            <RailLink to={`/missions/${missionId}/transfers`} icon={IconBus} label={frame.transfers} />
            <RailLink to={`/missions/${missionId}/stays`} icon={IconBed} label={frame.stays} />
            <RailLink to={`/missions/${missionId}/b2b`} icon={IconMessages} label={frame.b2b} />
            <RailLink
              to={`/missions/${missionId}/tasks`}
              icon={IconChecklist}
              label={frame.preparation}
              also={`/missions/${missionId}/goals`}
            />
            <RailLink to={`/missions/${missionId}/versions`} icon={IconVersions} label={frame.versions} />
            <RailLink
              to={`/missions/${missionId}/my-programme`}
              icon={IconUserCircle}
              label={frame.myProgramme}
            />
            <RailLink
              to={`/missions/${missionId}/whereabouts`}
              icon={IconLifebuoy}
              label={frame.whereabouts}
            />
            <RailLink to={`/missions/${missionId}/practices`} icon={IconBulb} label={frame.practices} />
            <RailLink
              to={`/missions/${missionId}/opportunities`}
              icon={IconTargetArrow}
              label={frame.opportunities}
            />
            <RailLink to={`/missions/${missionId}/documents`} icon={IconFileText} label={frame.documents} />
          </ul>
        </>
      )}
      <p className={classes.sectionTitle}>{frame.appName}</p>
      <ul className={classes.section}>
        <RailLink to="/" icon={IconWorld} label={frame.missions} exact />
        <RailLink to="/organisations" icon={IconBuildingCommunity} label={frame.organisations} />
        <RailLink to="/practices" icon={IconBooks} label={frame.library} />
        <RailLink to="/plan/recommendations" icon={IconListNumbers} label={frame.plan} also="/plan" />
        <RailLink to="/initiatives" icon={IconRosette} label={frame.initiatives} />
        <RailLink to="/bin" icon={IconTrash} label={frame.bin} />
        <RailLink to="/settings" icon={IconSettings} label={frame.settings} />
      </ul>
      <RailTools />
    </nav>
  );
}

interface RailLinkProps {
  readonly to: string;
  readonly icon: TablerIcon;
  readonly label: string;
  readonly exact?: boolean;
  /** Another address that belongs to this link. */
  readonly also?: string;
}

function RailLink({ to, icon: Icon, label, exact = false, also }: RailLinkProps): ReactNode {
  const [location] = useLocation();
  const current = exact
    ? location === to
    : location.startsWith(to) || (also !== undefined && location.startsWith(also));
  return (
    <li>
      <Link
        href={to}
        className={classes.link}
        title={label}
        {...(current ? { 'aria-current': 'page' as const } : {})}
      >
        <Icon size={19} stroke={1.7} aria-hidden />
        <span>{label}</span>
      </Link>
    </li>
  );
}

function RailTools(): ReactNode {
  const { frame } = useTexts();
  const language = useLanguage();
  const history = useHistory();
  const write = useWrite();
  const settings = useRead(api.settings.get, {});
  const theme = settings.value?.theme ?? 'auto';
  const next = theme === 'dark' ? 'light' : 'dark';

  return (
    <div className={classes.foot}>
      <Tool label={frame.undo} disabled={!history.canUndo} onClick={history.undo}>
        <IconArrowBackUp size={19} aria-hidden />
      </Tool>
      <Tool label={frame.redo} disabled={!history.canRedo} onClick={history.redo}>
        <IconArrowForwardUp size={19} aria-hidden />
      </Tool>
      <span className={classes.spacer} />
      <Tool label={frame.theme[next]} onClick={() => void write(() => api.settings.set({ theme: next }))}>
        {next === 'dark' ? <IconMoon size={18} aria-hidden /> : <IconSun size={18} aria-hidden />}
      </Tool>
      <Tool
        label={frame.switchLanguage}
        onClick={() => void write(() => api.settings.set({ language: language === 'fr' ? 'en' : 'fr' }))}
      >
        {frame.otherLanguage}
      </Tool>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Stays focusable while it cannot be used, so that the keyboard does not lose its place after the last undo. */
function Tool({ label, disabled = false, onClick, children }: ToolProps): ReactNode {
  return (
    <button
      type="button"
      className={classes.tool}
      title={label}
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}
