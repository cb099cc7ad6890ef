import { textes } from "../textes.ts";

/** Said on each page of the outbox, as long as no carrier is plugged in. */
export function Simule() {
	return (
		<p className="indication">
			<strong>{textes.liste.simule}</strong> {textes.liste.simuleSuite}
		</p>
	);
}
