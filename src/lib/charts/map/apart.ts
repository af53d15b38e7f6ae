import type { Circle } from './circles';

interface Body {
	readonly circle: Circle;
	readonly radius: number;
	x: number;
	y: number;
}

const GAP = 1.5;
const ROUNDS = 160;
/** In the last rounds nothing is pulled home any more, so that what touched comes apart. */
const SETTLE = 60;

/**
 * Circles moved so that none covers another: each is pulled to its country and pushed away by its
 * neighbours, the smaller of two more, so that the large ones stay where they belong. The same
 * circles always end in the same places.
 */
export function apart(
	circles: readonly Circle[],
	width: number,
	height: number
): readonly Circle[] {
	const bodies = circles.map((circle): Body => ({
		circle,
		radius: circle.outer,
		x: circle.homeX,
		y: circle.homeY
	}));
	for (let round = 0; round < ROUNDS; round++) {
		if (round < ROUNDS - SETTLE) {
			for (const body of bodies) {
				body.x += (body.circle.homeX - body.x) * 0.08;
				body.y += (body.circle.homeY - body.y) * 0.08;
			}
		}
		bodies.forEach((a, at) => {
			for (let other = at + 1; other < bodies.length; other++) push(a, bodies[other]!, at, other);
		});
		for (const body of bodies) {
			body.x = within(body.x, body.radius, width);
			body.y = within(body.y, body.radius, height);
		}
	}
	return bodies.map(({ circle, x, y }) => ({ ...circle, x, y }));
}

function push(a: Body, b: Body, at: number, other: number): void {
	const wanted = a.radius + b.radius + GAP;
	let x = b.x - a.x;
	let y = b.y - a.y;
	const squared = x * x + y * y;
	if (squared >= wanted * wanted) return;
	let far = Math.sqrt(squared);
	if (far < 0.01) {
		// Two in one spot part in a direction of their own.
		[x, y, far] = [Math.cos(at + other), Math.sin(at + other), 1];
	}
	const heavyA = a.radius ** 2;
	const share = heavyA / (heavyA + b.radius ** 2);
	const move = (wanted - Math.min(far, wanted)) / far;
	a.x -= x * move * (1 - share);
	a.y -= y * move * (1 - share);
	b.x += x * move * share;
	b.y += y * move * share;
}

const within = (at: number, radius: number, length: number) =>
	Math.min(Math.max(at, radius), Math.max(radius, length - radius));
