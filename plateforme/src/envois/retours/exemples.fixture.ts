/** Reports as servers write them, after RFC 3464 and the habits of each; the people are invented. */

const rendu = (envoi: number, a: string) =>
	`From: Caf d'ici <ne-pas-repondre@caf.exemple>
To: ${a}
Subject: =?UTF-8?Q?Un_droit?=
Message-ID: <${envoi}@ici.droit-ouvert>
Date: Wed, 15 Jul 2020 08:00:00 +0000`;

const enveloppe = (sujet: string, statut: string, fin: string) =>
	`Return-Path: <>
From: MAILER-DAEMON@relais.exemple (Mail Delivery System)
To: retours@caf.exemple
Subject: ${sujet}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="frontiere"

This is a MIME-encapsulated message.

--frontiere
Content-Type: text/plain; charset=utf-8

Votre message n'a pas pu etre remis.

--frontiere
Content-Description: Delivery report
Content-Type: message/delivery-status

${statut}

--frontiere
${fin}

--frontiere--
`.replaceAll("\n", "\r\n");

/** Postfix, address unknown: the headers alone are given back. */
export const postfixInconnue = (envoi: number, a: string) =>
	enveloppe(
		"Undelivered Mail Returned to Sender",
		`Reporting-MTA: dns; relais.exemple
X-Postfix-Queue-ID: 4B1C22A1
X-Postfix-Sender: rfc822; retours@caf.exemple
Arrival-Date: Wed, 15 Jul 2020 10:00:01 +0200 (CEST)

Final-Recipient: rfc822; ${a}
Original-Recipient: rfc822;${a}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.exemple.fr
Diagnostic-Code: smtp; 550 5.1.1 <${a}>: Recipient address rejected: User unknown
    in virtual mailbox table`,
		`Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

${rendu(envoi, a)}`,
	);

/** Full mailbox: the address is good. The whole message is given back. */
export const pleine = (envoi: number, a: string) =>
	enveloppe(
		"Delivery Status Notification (Failure)",
		`Reporting-MTA: dns;relais.exemple

Final-Recipient: rfc822;${a}
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp;552 5.2.2 mailbox full`,
		`Content-Type: message/rfc822

${rendu(envoi, a)}
Content-Type: text/plain

Bonjour,`,
	);

/** The server still tries. */
export const retardee = (envoi: number, a: string) =>
	enveloppe(
		"Delayed Mail (still being retried)",
		`Reporting-MTA: dns; relais.exemple

Final-Recipient: rfc822; ${a}
Action: delayed
Status: 4.4.1
Will-Retry-Until: Mon, 20 Jul 2020 10:00:01 +0200 (CEST)`,
		`Content-Type: text/rfc822-headers

${rendu(envoi, a)}`,
	);

/** Forwarded, then refused there: where it was sent is the original recipient; RFC 3461 names it. */
export const transferee = (envoi: number, a: string) =>
	enveloppe(
		"Undeliverable: Un droit",
		`Original-Envelope-Id: ${envoi}@ici.droit-ouvert
Reporting-MTA: dns;exchange.exemple

Original-Recipient: rfc822;${a}
Final-Recipient: rfc822;ailleurs@autre.exemple
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound`,
		`Content-Type: text/plain

(le message d'origine n'est pas joint)`,
	);

/** Not a report: someone is away. */
export const absence = (a: string) =>
	`From: ${a}
To: retours@caf.exemple
Subject: Absente jusqu'au 20 juillet
Auto-Submitted: auto-replied
In-Reply-To: <1@ici.droit-ouvert>
Content-Type: text/plain; charset=utf-8

Je suis absente.
`.replaceAll("\n", "\r\n");
