import { createHmac, timingSafeEqual } from "node:crypto";

const signer = (secret: string, usage: string, corps: string) =>
	createHmac("sha256", secret).update(`${usage}.${corps}`).digest();

/** Kept by the browser, readable by it, changed by nobody. `duree` in seconds. */
export function sceller(
	secret: string,
	usage: string,
	contenu: object,
	duree: number,
	maintenant = Date.now(),
): string {
	const corps = Buffer.from(
		JSON.stringify({ contenu, expire: maintenant + duree * 1000 }),
	).toString("base64url");
	return `${corps}.${signer(secret, usage, corps).toString("base64url")}`;
}

/** Nothing when it was changed, made for another use, or is too old. */
export function desceller<T>(
	secret: string,
	usage: string,
	valeur: string | undefined,
	maintenant = Date.now(),
): T | undefined {
	const [corps = "", signature = "", ...reste] = (valeur ?? "").split(".");
	const attendue = signer(secret, usage, corps);
	const recue = Buffer.from(signature, "base64url");
	if (reste.length > 0 || recue.length !== attendue.length) return undefined;
	if (!timingSafeEqual(recue, attendue)) return undefined;
	const { contenu, expire } = JSON.parse(Buffer.from(corps, "base64url").toString("utf8"));
	return expire > maintenant ? contenu : undefined;
}
