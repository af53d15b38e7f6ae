/**
 * Ends this program when npm, which started it, is ended. npm hands a SIGTERM to its shell, and
 * Debian's shell dies of it without a word to us: the port would stay taken by a server that
 * nobody sees.
 */
export function endWithParent() {
	// Started otherwise, a parent may go and leave us running: `nohup`, a service manager.
	if (!['start', 'test'].includes(process.env.npm_lifecycle_event ?? '')) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
	}, 300).unref();
}
