import { Alert, Button, Checkbox, FileButton, Group, Modal, Stack } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Booking } from '../../../shared/domain/bookings.ts';
import { capitalised } from '../../../shared/texts/wording.ts';
import { passageText } from '../../../shared/texts/releaseItems.ts';
import { api } from '../../api/client.ts';
import { upload } from '../../api/files.ts';
import { useJob } from '../../api/useJob.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { errorSentence } from '../../app/i18n/wording.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import type { Travel } from './useTransfers.ts';
import classes from './TransfersScreen.module.css';

/** The way from the confirmation of a train or a flight to a transfer: its calendar file, what was found in it, one step. */
export function ImportBooking({ travel }: { readonly travel: Travel }): ReactNode {
  const { booking: text } = useTexts();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarPlus size={17} aria-hidden />}
        disabled={travel.legs.length === 0}
        onClick={() => {
          setOpened(true);
        }}
      >
        {text.open}
      </Button>
      {opened && (
        <BookingDialog
          travel={travel}
          onClose={() => {
            setOpened(false);
          }}
        />
      )}
    </>
  );
}

function BookingDialog({
  travel,
  onClose,
}: {
  readonly travel: Travel;
  readonly onClose: () => void;
}): ReactNode {
  const { booking: text, fields, frame } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const job = useJob(api.transfers.readBooking);
  const [bookings, setBookings] = useState<readonly Booking[]>([]);
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const [refusal, setRefusal] = useState('');

  const read = async (file: File): Promise<void> => {
    setRefusal('');
    setBookings([]);
    try {
      const found = await job.run({ missionId: travel.missionId, token: await upload(file) });
      setBookings(found);
      setTaken(new Set(found.flatMap((one, index) => (one.cancelled ? [] : [index]))));
    } catch (error) {
      setRefusal(errorSentence(language, error));
    }
  };
  const add = async (): Promise<void> => {
    const transfers = bookings
      .filter((_, index) => taken.has(index))
      .map((booking) => transferOf(booking, travel.missionId, text.ends));
    const made = await write(() => api.transfers.createMany({ transfers }));
    if (!made) return;
    notify({ text: text.added(made.ids.length), tone: 'good' });
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={text.title}
      size="lg"
      closeButtonProps={{ 'aria-label': frame.close }}
    >
      <Stack gap="md">
        <p className={classes.bookingHelp}>{text.help}</p>
        <div>
          <FileButton
            accept=".ics,text/calendar"
            onChange={(file) => {
              if (file) void read(file);
            }}
          >
            {(props) => (
              <Button
                {...props}
                variant={bookings.length > 0 ? 'default' : 'filled'}
                loading={job.progress !== null}
              >
                {text.choose}
              </Button>
            )}
          </FileButton>
        </div>
        {refusal !== '' && (
          <Alert color="brick" variant="light" role="alert">
            {refusal}
          </Alert>
        )}
        {bookings.length > 0 && (
          <ul className={classes.bookings} aria-label={text.found}>
            {bookings.map((booking, index) => (
              // The same journey may be there twice: the place in the file tells them apart.
              <li key={`${index} ${booking.title}`}>
                <Checkbox
                  checked={taken.has(index)}
                  label={`${booking.title || text.untitled} – ${capitalised(language, passageText(language, booking.passage))}`}
                  description={<Found booking={booking} travel={travel} />}
                  onChange={() => {
                    setTaken(toggled(taken, index));
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {fields.cancel}
          </Button>
          <Button disabled={taken.size === 0 || bookings.length === 0} onClick={() => void add()}>
            {text.add(taken.size)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What was understood of a booking, and what was not. */
function Found({ booking, travel }: { readonly booking: Booking; readonly travel: Travel }): ReactNode {
  const { booking: text, domain } = useTexts();
  const place = (id: string | null, said: string) =>
    travel.placeName(id) ?? (said === '' ? text.nowhere : text.unknown(said));
  const mode = domain.travelMode[booking.mode];
  const leg = travel.legs.find(({ id }) => id === booking.legId)?.title ?? '';
  const parts = [
    booking.certain ? mode : text.guessed(mode),
    [booking.operator, booking.number].filter((part) => part !== '').join(' '),
    text.way(place(booking.fromPlaceId, booking.from), place(booking.toPlaceId, booking.to)),
    leg,
    booking.passage === null ? text.noTime : '',
    booking.repeats ? text.repeats : '',
    booking.cancelled ? text.cancelled : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function transferOf(booking: Booking, missionId: string, ends: (from: string, to: string) => string) {
  const { legId, mode, passage, fromPlaceId, toPlaceId, operator, number, from, to, title } = booking;
  const isKnown = fromPlaceId !== null && toPlaceId !== null;
  return {
    missionId,
    legId,
    mode,
    status: 'booked' as const,
    passage,
    fromPlaceId,
    toPlaceId,
    operator,
    number,
    seats: null,
    everyone: false,
    comment: [title, isKnown || (from === '' && to === '') ? '' : ends(from, to)]
      .filter((part) => part !== '')
      .join('\n'),
    groupIds: [],
    delegateIds: [],
  };
}

function toggled(taken: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(taken);
  if (!next.delete(index)) next.add(index);
  return next;
}
