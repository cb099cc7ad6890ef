# Dovecot, the IMAP server of the tests: Debian's, installed when it may be. Elsewhere those tests say that
# they are skipped, and why.
install_dovecot() {
	[ -x /usr/sbin/dovecot ] && [ -x /usr/lib/dovecot/imap ] && return
	if [ "$(uname)" = Darwin ] || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
		say "Dovecot manque : les essais des courriels avec lui seront passés (« sudo apt-get install -y dovecot-imapd »)."
		return
	fi
	say "Installation de Dovecot…"
	export DEBIAN_FRONTEND=noninteractive
	quietly apt-get update -q && quietly apt-get install -y -q --no-install-recommends dovecot-imapd ||
		say "Dovecot n'a pas pu être installé : les essais des courriels avec lui seront passés."
}
