import { useEffect, useState } from 'react';
import type { Atlas } from '../../shared/domain/map/atlas.ts';
import address from '../../../assets/map/atlas.json?url';

let loading: Promise<Atlas> | undefined;

/** The ground of maps, fetched when the first map is shown; null until it is there. */
export function useAtlas(): Atlas | null {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  useEffect(() => {
    let isGone = false;
    loading ??= fetch(address).then((answer) => answer.json() as Promise<Atlas>);
    loading.then(
      (loaded) => {
        if (!isGone) setAtlas(loaded);
      },
      () => {
        // The map is there without its ground; the next one asks again.
        loading = undefined;
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  return atlas;
}
