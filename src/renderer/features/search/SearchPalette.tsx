import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { SearchHit } from '../../../shared/contract/search.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { addressOf, groupHits } from './hits.ts';
import { Hits } from './Hits.tsx';
import { closeSearch, useSearch } from './state.ts';
import classes from './SearchPalette.module.css';

/** Ctrl+K: finds anything, by keyboard alone. */
export function SearchPalette(): ReactNode {
  const open = useSearch((state) => state.open);
  const { search, frame } = useTexts();
  return (
    <Modal
      opened={open}
      onClose={closeSearch}
      title={search.title}
      size="lg"
      yOffset="12vh"
      centered={false}
      closeButtonProps={{ 'aria-label': frame.close }}
    >
      <Palette />
    </Modal>
  );
}

function Palette(): ReactNode {
  const { search } = useTexts();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(0);
  const text = useDeferredValue(typed.trim());
  const found = useRead(api.search.find, text === '' ? null : { text });
  const groups = groupHits(found.value ?? []);
  const hits = groups.flatMap((group) => group.hits);

  // The dialog would take the focus a moment later, and the first letters typed would be lost.
  useEffect(() => {
    input.current?.focus();
  }, []);

  const go = (hit: SearchHit): void => {
    closeSearch();
    navigate(addressOf(hit));
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen((index) => (index + step + hits.length) % hits.length);
    }
    const hit = hits[chosen];
    if (event.key === 'Enter' && hit) {
      event.preventDefault();
      go(hit);
    }
  };

  return (
    <>
      <TextInput
        ref={input}
        data-autofocus
        role="combobox"
        aria-label={search.placeholder}
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-activedescendant={hits[chosen] ? `hit-${hits[chosen].id}` : undefined}
        aria-autocomplete="list"
        placeholder={search.placeholder}
        leftSection={<IconSearch size={18} aria-hidden />}
        size="md"
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
      />
      <p className={classes.status} role="status">
        {text === '' && search.hint}
        {text !== '' && found.value && (hits.length > 0 ? search.results(hits.length) : search.nothing(text))}
      </p>
      <Hits groups={groups} chosen={hits[chosen]?.id ?? null} onOpen={go} />
      <p className={classes.keys}>{search.keys}</p>
    </>
  );
}
