/** A figure or a report: a fragment of ours, every text of which was escaped when it was made. */
export function Fragment({ html }: { html: string }) {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: made by `html`, which escapes what it inserts.
	return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
