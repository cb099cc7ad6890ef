import { data, redirect } from "react-router";
import { Console, titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { preparer } from "../actes/preparer.ts";
import { Annonce, Champ } from "../composants/Champs.tsx";
import { lireKits } from "../lectures/kits.ts";
import { textesNouvelle as textes } from "../textes/nouvelle.ts";
import { textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/nouvelle.ts";

export const handle = { console: true, actes: ["preparer"] };

export const meta = () => titre(textes.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisme } = acteurDe(context);
	const kits = await pourOrganisme(organisme, (tx) => lireKits(tx, organisme));
	return {
		choisi: new URL(request.url).searchParams.get("kit") ?? kits[0]?.kit.kit,
		kits: kits.map(({ kit: { kit, titre: nom, pour }, local }) => ({ kit, nom, pour, local })),
	};
}

export async function action({ request, context }: Route.ActionArgs) {
	const formulaire = await request.formData();
	const kit = String(formulaire.get("kit") ?? "");
	const nom = String(formulaire.get("titre") ?? "");
	const prepare = await preparer(acteurDe(context), { kit, titre: nom });
	if (!prepare.ok) return data({ motif: prepare.motif, kit, nom }, { status: 422 });
	return redirect(`/actions/plans/${prepare.plan}`, 303);
}

export default function PageNouvelle({ loaderData, actionData }: Route.ComponentProps) {
	const choisi = actionData?.kit || loaderData.choisi;
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			<Annonce refus={actionData && [textesRefus[actionData.motif]]} />
			<form method="post" className="champs actions-nouvelle">
				<Champ
					nom="titre"
					libelle={textes.nom}
					aide={textes.aideDuNom}
					valeur={actionData?.nom}
					maxLength={200}
					large
				/>
				<fieldset className="cases champ-large">
					<legend>{textes.kit}</legend>
					{loaderData.kits.map(({ kit, nom, pour, local }) => (
						<label key={kit} className="case">
							<input type="radio" name="kit" value={kit} defaultChecked={kit === choisi} />
							<span>
								<strong>{nom}</strong>
								{local && <> ({textes.local})</>}
								<br />
								<span className="indication">{pour}</span>{" "}
							</span>
						</label>
					))}
				</fieldset>
				<div className="champs-actes">
					<button className="bouton" type="submit" name="acte" value="preparer" data-acte-principal>
						{textes.preparer}
					</button>
				</div>
			</form>
		</Console>
	);
}
