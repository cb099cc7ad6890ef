import { motsAttendus } from "../textes/mots-attendus.ts";
import { textesPages } from "../textes/pages.ts";

const { motsAttendus: textes } = textesPages.colonnes;

/** What may be written at the right of « = », since nobody can guess it. */
export function MotsAttendus() {
	return (
		<>
			<p id="mots-attendus">{textes.aide}</p>
			<details className="imports-mots">
				<summary>{textes.titre}</summary>
				<div className="imports-mots-listes">
					{motsAttendus.map(({ titre, mots }) => (
						<section key={titre}>
							<h3>{titre}</h3>
							<dl>
								{Object.entries(mots).map(([mot, sens]) => (
									<div key={mot}>
										<dt>
											<code>{mot}</code>
										</dt>
										<dd>{sens}</dd>
									</div>
								))}
							</dl>
						</section>
					))}
				</div>
			</details>
		</>
	);
}
