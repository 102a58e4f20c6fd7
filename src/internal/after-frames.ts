/**
 * Calls back two frames from now, time enough for an element that is moved to be connected again; also on a hidden
 * page, where no frame comes. Returns how to call it off.
 */
export function afterTwoFrames(callback: () => void): () => void {
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(run)));
  const timer = setTimeout(run, 250);
  function run() {
    stop();
    callback();
  }
  function stop() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  }
  return stop;
}
