import type L from 'leaflet';

/** Leaves to the page the gestures that may be meant for it: the wheel without Ctrl, one finger. */
export function cooperate(map: L.Map, signal: AbortSignal, refused: () => void): void {
  const host = map.getContainer();
  map.scrollWheelZoom.disable();
  host.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return refused();
      event.preventDefault();
      map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - event.deltaY / 200);
    },
    { signal, passive: false },
  );
  if (!matchMedia('(pointer: coarse)').matches) return;
  map.dragging.disable();
  host.style.touchAction = 'pan-x pan-y';
  host.addEventListener('touchmove', ({ touches }) => touches.length === 1 && refused(), {
    signal,
    passive: true,
  });
}
