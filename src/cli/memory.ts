import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes at which the space for young objects has room enough for the batches that are under way. */
const roomEnough = 16 * 1024 * 1024;
const watchEvery = 50;

/**
 * Keeps the space for young objects from growing without need: left alone it takes 128 MB, whatever is read, as every
 * batch outlives a collection. V8 takes a limit only when it starts, but asks for the factor each time it would grow.
 * Returns the end of the watch.
 */
export function limitYoungSpace(): () => void {
  const watch = setInterval(() => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if ((young?.space_size ?? 0) < roomEnough) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(watch);
  }, watchEvery);
  watch.unref();
  return () => clearInterval(watch);
}
