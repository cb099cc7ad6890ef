export const exemples: Record<string, (organisme: string) => string> = {
	avis: (o) => `INSERT INTO avis VALUES ('${o}', 1, 3, '2020-06-16T08:00Z')`,
};
