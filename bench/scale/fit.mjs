/**
 * The exponent of a power law through points, by least squares on logarithms: 1 is linear.
 *
 * @param {readonly (readonly [number, number])[]} points size and time
 */
export function exponentOf(points) {
	const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
	const mean = (at) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
	const under = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
	return over / under;
}
