export interface LigneAvantApres {
	quoi: string;
	avant?: string;
	apres?: string;
	ecart?: string;
}

interface Proprietes {
	/** What the table is, for who hears it. */
	legende: string;
	titres: { quoi: string; avant: string; apres: string; ecart?: string };
	lignes: readonly LigneAvantApres[];
	/** Amounts, to the right. */
	nombres?: boolean;
}

/** Two states side by side: what differs is a line and a column of its own, never a colour alone. */
export function AvantApres({ legende, titres, lignes, nombres = false }: Proprietes) {
	const classe = nombres ? "nombre" : undefined;
	return (
		<table className="tableau">
			<caption className="hors-ecran">{legende}</caption>
			<thead>
				<tr>
					<th scope="col">{titres.quoi}</th>
					<th scope="col" className={classe}>
						{titres.avant}
					</th>
					<th scope="col" className={classe}>
						{titres.apres}
					</th>
					{titres.ecart && (
						<th scope="col" className={classe}>
							{titres.ecart}
						</th>
					)}
				</tr>
			</thead>
			<tbody>
				{lignes.map(({ quoi, avant, apres, ecart }) => (
					<tr key={`${quoi} ${apres}`}>
						<th scope="row">{quoi}</th>
						<td className={classe} data-titre={titres.avant}>
							{avant}
						</td>
						<td className={classe} data-titre={titres.apres}>
							<strong>{apres}</strong>
						</td>
						{titres.ecart && (
							<td className={classe} data-titre={titres.ecart}>
								{ecart}
							</td>
						)}
					</tr>
				))}
			</tbody>
		</table>
	);
}
