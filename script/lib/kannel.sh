# Kannel, the SMS gateway at the other end of the tests: Debian's, installed when it may be. Elsewhere
# those tests say that they are skipped, and why.
install_kannel() {
	[ -x /usr/sbin/bearerbox ] && [ -x /usr/sbin/smsbox ] && return
	if [ "$(uname)" = Darwin ] || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
		say "Kannel manque : les essais des SMS avec lui seront passés (« sudo apt-get install -y kannel »)."
		return
	fi
	say "Installation de Kannel…"
	export DEBIAN_FRONTEND=noninteractive
	quietly apt-get update -q && quietly apt-get install -y -q --no-install-recommends kannel ||
		say "Kannel n'a pas pu être installé : les essais des SMS avec lui seront passés."
}
