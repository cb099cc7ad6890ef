import type { ReactNode } from "react";

/** Fields that go together, under a title that says what they are about. */
export function Groupe({
	titre,
	aide,
	children,
}: {
	titre: string;
	aide?: ReactNode;
	children: ReactNode;
}) {
	return (
		<fieldset>
			<legend>{titre}</legend>
			{aide && <p className="indication">{aide}</p>}
			<div className="champs">{children}</div>
		</fieldset>
	);
}
