/**
 * A page comes to life at its reader's first sign. It stands without scripts, so the code that takes
 * over is fetched when a pointer moves, something is touched or a key is pressed, and not while the
 * page is painted: on a slow phone it is painted after 716 ms and not 988, and blocked for 322 ms
 * and not 1,653.
 *
 * It is first asleep, then waking (its code is on the way) and then live, which `data-live` says:
 * what is pressed or chosen before is held, and done then.
 *
 * A classic script inside the page, since it has to hear of the first sign (`inPage.js`); `delivery.ts`
 * hands Kit's start of the page to its one door, `atSign`. Comments inside it are sent along.
 */
{
	const SIGNS = 'pointermove pointerdown touchstart wheel keydown focusin input'.split(' ');
	const HELD = 'button[type=button], a[aria-haspopup], .mark, select, input';
	const html = document.documentElement;
	const isLive = () => 'live' in html.dataset;

	/** What was pressed or chosen until the page is live. @type {(() => void)[]} */
	const early = [];
	const hold = (/** @type {Event} */ event) => {
		const { target: on, metaKey, ctrlKey, pointerType } = /** @type {PointerEvent} */ (event);
		const target = /** @type {HTMLInputElement | null} */ (
			/** @type {Element} */ (on).closest?.(HELD)
		);
		if (isLive() || !target || metaKey || ctrlKey) return;
		const isClick = event.type === 'click';
		if (isClick === target.matches('select, input')) return;
		if (isClick) event.preventDefault();
		// Where it does not come, a link is a link.
		const href = isClick && target.getAttribute('href');
		if (href) setTimeout(() => isLive() || location.assign(href), 4000);
		const { value, checked } = target;
		early.push(() => {
			if (!isClick) Object.assign(target, { value, checked });
			for (const type of isClick ? ['pointerdown', 'click'] : ['input', 'change'])
				target.dispatchEvent(
					new PointerEvent(type, { pointerType, bubbles: true, cancelable: true })
				);
		});
	};
	for (const name of ['click', 'change']) addEventListener(name, hold, true);

	/** @type {Promise<void>} */
	const signed = new Promise((sign) => {
		// A file was drawn without a query: what the address asks for only scripts can show.
		if ('files' in html.dataset && location.search) sign();
		// Browsers tell of a pointer at rest, too, when a page appears under it.
		const isSign = (/** @type {Event} */ event) => {
			const { type, movementX, movementY } = /** @type {PointerEvent} */ (event);
			return type !== 'pointermove' || movementX || movementY;
		};
		const listening = new AbortController();
		const { signal } = listening;
		const hear = (/** @type {Event} */ event) => {
			if (isSign(event)) sign();
		};
		for (const name of SIGNS) addEventListener(name, hear, { capture: true, signal });
		globalThis.atSign = async (start) => {
			await signed;
			listening.abort();
			fetchLater();
			keepPlace();
			await start();
			html.dataset.live = '';
			for (const act of early.splice(0)) act();
		};
	});

	const fetchLater = () => {
		/** @type {NodeListOf<HTMLMetaElement>} */
		const later = document.querySelectorAll('meta[name=later]');
		for (const address of [...later].flatMap((meta) => meta.content.split(' '))) {
			const link = document.createElement('link');
			const isCode = /\.js$/.test(address);
			link.rel = isCode ? 'modulepreload' : 'preload';
			if (!isCode) link.as = 'fetch';
			if (!isCode) link.crossOrigin = 'anonymous';
			link.href = address;
			document.head.append(link);
		}
	};
	// The browser has put the page back where it was left. Kit would do it again, under the hands of
	// a reader who has scrolled on.
	const keepPlace = () => {
		try {
			const left = JSON.parse(sessionStorage['sveltekit:scroll']);
			delete left[history.state['sveltekit:history']];
			sessionStorage['sveltekit:scroll'] = JSON.stringify(left);
		} catch {
			// Nothing was left behind.
		}
	};
}
