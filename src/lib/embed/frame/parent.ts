import { listenerOf } from './dialects';

/** There is a page around. */
export const framed = parent !== window;
/** How it listens. */
export const listener = listenerOf(location.href);

export const send = (data: unknown) => framed && parent.postMessage(data, '*');
