export const exemples: Record<string, (organisme: string) => string> = {
	appels: (o) => `INSERT INTO appels VALUES ('${o}', 1, 'regional', true, 40, 300)`,
};
