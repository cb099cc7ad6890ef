import type { ReactNode } from "react";
import type { ActeDuTri } from "../pages/actes.ts";
import { textesTri as textes } from "../textes/tri.ts";
import type { RefusDeTri } from "./Tri.tsx";

interface Proprietes {
	piece: number;
	refus?: RefusDeTri;
}

/** Folded until it is needed; one that was refused stays open, with what was typed. */
function Plie({
	piece,
	acte,
	titre,
	refus,
	children,
}: Proprietes & { acte: Exclude<ActeDuTri, "classer">; titre: string; children: ReactNode }) {
	return (
		<details open={refus?.acte === acte}>
			<summary>{titre}</summary>
			<form method="post" action={`/pieces?p=${piece}`} className="champs">
				<input type="hidden" name="piece" value={piece} />
				{children}
				<div className="champs-actes">
					<button type="submit" name="acte" value={acte} className="bouton-discret">
						{textes.boutons[acte]}
					</button>
				</div>
			</form>
		</details>
	);
}

export function Ecarter({ piece, refus }: Proprietes) {
	const { titre, pourquoi, motifs, autre } = textes.ecarter;
	return (
		<Plie piece={piece} acte="ecarter" titre={titre} refus={refus}>
			<label className="champ-large">
				<span>{pourquoi}</span>
				<select name="pourquoi" defaultValue={refus?.saisie.pourquoi}>
					{motifs.map((motif) => (
						<option key={motif} value={motif}>
							{motif}
						</option>
					))}
				</select>
			</label>
			<label className="champ-large">
				<span>{autre}</span>
				<input name="precision" maxLength={200} defaultValue={refus?.saisie.precision} />
			</label>
		</Plie>
	);
}

export function Scinder({ piece, pages, refus }: Proprietes & { pages: number }) {
	const { titre, aide, parts } = textes.scinder;
	const parDefaut = Array.from({ length: Math.min(pages, 20) }, (_, rang) => rang + 1).join("\n");
	return (
		<Plie piece={piece} acte="scinder" titre={titre} refus={refus}>
			<label className="champ-large">
				<span>{parts}</span>
				<textarea
					name="parts"
					rows={Math.min(6, Math.max(2, pages))}
					required
					defaultValue={refus?.saisie.parts ?? parDefaut}
					aria-describedby="scinder-aide"
				/>
				<span id="scinder-aide" className="indication">
					{aide}
				</span>
			</label>
		</Plie>
	);
}

export function Fusionner({
	piece,
	avec,
	refus,
}: Proprietes & { avec: { piece: number; nom: string; pages: number }[] }) {
	const { titre, aide, avec: legende } = textes.fusionner;
	const choisies = refus?.saisie.avec?.split(",") ?? [];
	return (
		<Plie piece={piece} acte="fusionner" titre={titre} refus={refus}>
			<fieldset className="champ-large reunir">
				<legend>{legende}</legend>
				<p className="indication">{aide}</p>
				{avec.map((autre) => (
					<label key={autre.piece} className="case">
						<input
							type="checkbox"
							name="avec"
							value={autre.piece}
							defaultChecked={choisies.includes(String(autre.piece))}
						/>
						<span>
							{autre.nom}, {textes.pages(autre.pages)}
						</span>
					</label>
				))}
			</fieldset>
		</Plie>
	);
}
