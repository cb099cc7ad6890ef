export const exemples: Record<string, (organisme: string) => string> = {
	valeurs_annuelles: (o) =>
		`INSERT INTO valeurs_annuelles VALUES ('${o}', 'taux-appels-traites', '', 2019, 87, NULL, 'x')`,
};
