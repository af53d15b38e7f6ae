const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

/** To the second frame, before which the first one is on the screen; a hidden tab has none. */
export const painted = async (): Promise<void> => {
	if (!document.hidden) await frame().then(frame);
};
