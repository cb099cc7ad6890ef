import { ecrireTelephone } from "../../dossiers/index.ts";
import type { SmsVu } from "../../envois/index.server.ts";
import { lienTelephone } from "../../socle/index.ts";
import { textesSmsRecu as mots } from "../textes/sms-recu.ts";

/** On the page of the sollicitation, for who answers it. */
export function SmsRecu({ sms: { numero, texte, entier } }: { sms: SmsVu }) {
	return (
		<section className="carte" aria-labelledby="sms-recu">
			<h2 id="sms-recu">{mots.titre}</h2>
			<blockquote className="ecrit">{texte}</blockquote>
			{!entier && <p className="indication">{mots.incomplet}</p>}
			<p>
				{mots.repondre}{" "}
				<a className="telephone" href={lienTelephone(numero)}>
					{ecrireTelephone(numero)}
				</a>
			</p>
		</section>
	);
}
