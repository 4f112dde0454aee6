import { Fieldset, Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { readPosition } from '../../../shared/domain/coordinates.ts';
import { line, point as shape, type Point } from '../../../shared/domain/values.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useSaved } from '../../ui/fields/useSaved.ts';
import classes from './ItineraryScreen.module.css';

interface Props {
  readonly point: Point | null;
  readonly draftKey: string;
  readonly onSave: (point: Point | null) => Promise<unknown>;
}

interface Typed {
  readonly lat: string;
  readonly lon: string;
  readonly source: string;
  readonly precision: string;
}

/** A comma or a point, as people type degrees. */
const decimal = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));

/** Both coordinates or none: one field of the place, so that two copies never merge into a point nobody meant. */
const typedPoint = z
  .object({ lat: z.string(), lon: z.string(), source: line, precision: z.string() })
  .refine((typed) => isNothing(typed) || shape.safeParse(toPoint(typed)).success);

/** Where a place is, how it is known and how well. */
export function PointFields({ point, draftKey, onSave }: Props): ReactNode {
  const { field, degrees } = useTexts().itinerary;
  const saved = useSaved<Typed>({
    value: fromPoint(point),
    draftKey: `${draftKey} point`,
    schema: typedPoint,
    onSave: (typed) => onSave(isNothing(typed) ? null : toPoint(typed)),
  });
  /** A whole position in one of the two fields fills both. */
  const understand = (text: string): boolean => {
    const found = readPosition(text);
    if (!found) return false;
    const precision = found.precision === null ? saved.value.precision : String(found.precision);
    saved.change({ ...saved.value, lat: String(found.lat), lon: String(found.lon), precision });
    return true;
  };
  const input = (name: keyof Typed, label: string, description?: string): ReactNode => (
    <TextInput
      label={label}
      description={description}
      value={saved.value[name]}
      onBlur={() => {
        if (name === 'lat' || name === 'lon') understand(saved.value[name]);
        saved.flush();
      }}
      onPaste={(event) => {
        const isDegrees = name === 'lat' || name === 'lon';
        if (isDegrees && understand(event.clipboardData.getData('text'))) event.preventDefault();
      }}
      onChange={(event) => {
        saved.change({ ...saved.value, [name]: event.currentTarget.value });
      }}
    />
  );
  return (
    <Fieldset legend={field.lat + ' · ' + field.lon}>
      <p className={classes.address}>{field.pointHelp}</p>
      <Group grow align="flex-start" mt="xs">
        {input('lat', field.lat)}
        {input('lon', field.lon)}
      </Group>
      <Group grow align="flex-end" mt="xs">
        {input('source', field.source)}
        {input('precision', field.precision, field.precisionHelp)}
      </Group>
      {saved.error !== null && <p role="alert">{degrees}</p>}
    </Fieldset>
  );
}

function isNothing(typed: Typed): boolean {
  return typed.lat.trim() === '' && typed.lon.trim() === '';
}

function fromPoint(point: Point | null): Typed {
  if (!point) return { lat: '', lon: '', source: '', precision: '' };
  return {
    lat: String(point.lat),
    lon: String(point.lon),
    source: point.source,
    precision: point.precision === null ? '' : String(point.precision),
  };
}

function toPoint(typed: Typed): Point {
  return {
    lat: decimal(typed.lat),
    lon: decimal(typed.lon),
    source: typed.source,
    precision: typed.precision.trim() === '' ? null : decimal(typed.precision),
  };
}
