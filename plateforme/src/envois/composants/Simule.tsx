import type { EtatDuCanal } from "../lectures/etat-des-transporteurs.ts";
import { textes } from "../textes.ts";

type Porteurs = readonly Pick<EtatDuCanal, "canal" | "etat">[];

/** Said on each page of the outbox, as long as a carrier is not plugged in. */
export function Simule({ porteurs }: { porteurs: Porteurs }) {
	const simules = (["courriel", "sms"] as const).filter(
		(canal) => (porteurs.find((p) => p.canal === canal)?.etat ?? "simule") === "simule",
	);
	if (simules.length === 0) return null;
	const { simule, simuleSuite, simuleEnPartie } = textes.liste;
	return (
		<p className="indication">
			{simules.length === 2 ? (
				<>
					<strong>{simule}</strong> {simuleSuite}
				</>
			) : (
				simuleEnPartie(simules[0] ?? "sms")
			)}
		</p>
	);
}
