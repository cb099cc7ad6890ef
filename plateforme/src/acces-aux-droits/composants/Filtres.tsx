import { Choix } from "../../interface/index.ts";
import { CERTITUDES, SITUATIONS } from "../lectures/ligne.ts";
import type { Demande } from "../liste/demande.ts";
import { textes } from "../textes.ts";

const { filtres, situations, statuts } = textes;

export function Filtres({ demande }: { demande: Demande }) {
	const { prestation, tri, sens } = demande;
	return (
		<search>
			<form className="filtres" method="get" action="/droits-non-demandes">
				<h2>{filtres.titre}</h2>
				{prestation && <input type="hidden" name="prestation" value={prestation} />}
				<input type="hidden" name="tri" value={tri} />
				<input type="hidden" name="sens" value={sens} />
				<Choix
					nom="situation"
					libelle={filtres.situation}
					valeur={demande.situation ?? ""}
					options={[["", filtres.toutes], ...SITUATIONS.map((s) => [s, situations[s]])]}
				/>
				<Choix
					nom="statut"
					libelle={filtres.statut}
					valeur={demande.statut}
					options={[
						["utiles", filtres.utiles],
						...CERTITUDES.map((c) => [c, statuts[c]]),
						["tous", filtres.tousStatuts],
					]}
				/>
				<label>
					<span>{filtres.gain}</span>
					<input
						name="gain"
						type="text"
						inputMode="numeric"
						defaultValue={demande.gain > 0 ? demande.gain : ""}
					/>
				</label>
				<label>
					<span>{filtres.cherche}</span>
					<input name="cherche" type="search" defaultValue={demande.cherche} maxLength={60} />
				</label>
				<div className="filtres-actes">
					<button type="submit" className="bouton">
						{filtres.appliquer}
					</button>
					<a href="/droits-non-demandes">{filtres.effacer}</a>
				</div>
			</form>
		</search>
	);
}
