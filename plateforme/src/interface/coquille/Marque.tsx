import { textes } from "../textes.ts";

/** The mark: a door ajar, in two strokes. */
function Signe({ className }: { className: string }) {
	return (
		<svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
			<path d="M5 21V3h14v18" />
			<path d="M5 3l8 3.5V23l-8-2" />
		</svg>
	);
}

export function Marque() {
	return (
		<a className="marque" href="/" aria-label={textes.enTete.retourAccueil}>
			<Signe className="marque-signe" />
			<span>{textes.service}</span>
		</a>
	);
}
