export const exemples: Record<string, (organisme: string) => string> = {
	transferts: (o) => `INSERT INTO transferts VALUES ('${o}', 1,
		'00000000-0000-4000-8000-000000000001', 2020, 1, 1, 'france-services-oyonnax',
		'2020-12-01T09:00Z', '2026-11-29', '{}', '{}', 90, '2021-12-01')`,
};
