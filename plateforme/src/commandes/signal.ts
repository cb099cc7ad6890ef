/** Settled when we are asked to stop; by the end of our parent too, if it holds our standard input. */
export const attendreSignal = () =>
	new Promise<void>((resolve) => {
		for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
			process.on(signal, () => resolve());
		if (process.env.DROIT_OUVERT_PARENT) {
			process.stdin.once("end", resolve).once("error", () => resolve());
			process.stdin.resume();
		}
	});
