export const exemples: Record<string, (organisme: string) => string> = {
	rendez_vous: (o) =>
		`INSERT INTO rendez_vous VALUES ('${o}', 1, 'telephone', 'sur-place', '2020-06-02T08:00Z')`,
};
