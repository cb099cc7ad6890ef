import { lienTelephone } from "../../socle/index.ts";

/** A number that is dialled at a touch. */
export function Telephone({
	numero,
	className = "numero",
}: {
	numero: string;
	className?: string;
}) {
	return (
		<a className={className} href={lienTelephone(numero)}>
			{numero}
		</a>
	);
}
