const usual = 3230;

export function readPort(value: string | undefined): number {
	const port = Number(value || usual);
	if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
	console.error(`PORT doit être un nombre entre 1 et 65535, pas « ${value} ».`);
	process.exit(1);
}

export function explainPort(error: NodeJS.ErrnoException, port: number): string {
	if (error.code === "EADDRINUSE") {
		return `Le port ${port} est déjà pris : arrêtez ce qui l’occupe, ou choisissez-en un autre, par exemple PORT=${port + 1} ./script/start`;
	}
	if (error.code === "EACCES") {
		return `Le port ${port} est réservé au système : choisissez-en un au-dessus de 1024, par exemple PORT=${usual} ./script/start`;
	}
	return `Le port ${port} ne peut pas être ouvert (${error.code}).`;
}
