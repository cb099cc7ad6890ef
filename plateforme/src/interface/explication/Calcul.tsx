/** A calculation written by `enHtml` of `droits`, which escapes every text it prints. */
export function Calcul({ html }: { html: string }) {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: the fragment comes from our own library, escaped by it.
	return <div className="calcul" dangerouslySetInnerHTML={{ __html: html }} />;
}
