"""Canonical forms, and what may not be fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.errors import AddressRefused
from feeds.fetch.address import Policy, canonical, check, numeric_host, public_ip, resolve

if TYPE_CHECKING:
    import ipaddress


def reason_of(address: str, policy: Policy = Policy()) -> str | None:  # noqa: B008  # frozen
    try:
        check(canonical(address), policy)
    except AddressRefused as refused:
        return refused.reason
    return None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("legorafi.fr", "https://legorafi.fr/"),
        ("  legorafi.fr/feed  ", "https://legorafi.fr/feed"),
        ("//legorafi.fr/feed", "https://legorafi.fr/feed"),
        ("legorafi.fr:8080/feed", "https://legorafi.fr:8080/feed"),
        ("localhost:8080", "https://localhost:8080/"),
        ("HTTPS://LeGorafi.FR:443/Feed", "https://legorafi.fr/Feed"),
        ("http://legorafi.fr:80", "http://legorafi.fr/"),
        ("http://legorafi.fr./", "http://legorafi.fr/"),
        ("feed://legorafi.fr/feed", "https://legorafi.fr/feed"),
        ("feed:http://legorafi.fr/feed", "http://legorafi.fr/feed"),
        ("feed://https://legorafi.fr/feed", "https://legorafi.fr/feed"),
        ("https://legorafi.fr/a#comments", "https://legorafi.fr/a"),
        ("https://legorafi.fr?utm_source=rss&utm_medium=x", "https://legorafi.fr/"),
        ("https://a.fr/?id=7&fbclid=abc&UTM_campaign=q", "https://a.fr/?id=7"),
        ("https://a.fr/?xtor=RSS-1&page=2&gclid=", "https://a.fr/?page=2"),
        ("https://a.fr/?a=1;b=2&c", "https://a.fr/?a=1;b=2&c"),
        ("https://a.fr/?q=a%2Bb+c%26d", "https://a.fr/?q=a%2Bb+c%26d"),
        ("https://a.fr/x/../y/./z", "https://a.fr/y/z"),
        ("https://élysée.fr/été", "https://xn--lyse-9oad.fr/%C3%A9t%C3%A9"),
        ("https://a_b.example.org/", "https://a_b.example.org/"),
        ("http://0x7f.1/", "http://127.0.0.1/"),
        ("http://[2001:0DB8::0001]/", "http://[2001:db8::1]/"),
    ],
)
def test_an_address_has_one_canonical_form(typed: str, kept: str) -> None:
    assert canonical(typed) == kept
    assert canonical(kept) == kept


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("mailto:someone@example.org", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("data:text/xml,<rss/>", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("ftp://example.org/feed", "scheme"),
        ("gopher://example.org:70/_x", "scheme"),
        ("https://user:secret@example.org/", "credentials"),
        ("https://user@example.org/", "credentials"),
        ("https:///feed", "host"),
        ("https://a..b/", "host"),
        ("https://-a.fr/", "host"),
        ("https://a b.fr/", "host"),
        ("https://a.fr/\x00", "host"),
        ("https://a.fr\r\nHost: b.fr/", "host"),
        ("https://a.fr\\@b.fr/", "host"),
        ("https://a.fr:99999/", "host"),
        ("https://1.2.3.4.5/", "host"),
        ("https://999.1.1.1/", "host"),
        ("https://" + "a" * 64 + ".fr/", "host"),
        ("https://a.fr/" + "x" * 2048, "host"),
        ("https://[::1/", "host"),
    ],
)
def test_what_is_no_web_address_is_refused_with_a_reason(typed: str, reason: str) -> None:
    with pytest.raises(AddressRefused) as caught:
        canonical(typed)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("https://legorafi.fr/feed", None),
        ("http://93.184.215.14/", None),
        ("http://localhost/", "private"),
        ("http://feeds.localhost/", "private"),
        ("http://printer.local/", "private"),
        ("http://metadata.google.internal/", "private"),
        ("http://127.0.0.1/", "private"),
        ("http://127.1/", "private"),
        ("http://2130706433/", "private"),
        ("http://0177.0.0.1/", "private"),
        ("http://0x7f000001/", "private"),
        ("http://127。0。0。1/", "private"),
        ("http://①②⑦.0.0.1/", "private"),
        ("http://10.0.0.7/", "private"),
        ("http://169.254.169.254/latest/meta-data", "private"),
        ("http://[::1]/", "private"),
        ("http://[fe80::1%25eth0]/", "host"),
        ("http://[::ffff:10.0.0.1]/", "private"),
        ("http://[64:ff9b::7f00:1]/", "private"),
        ("http://0/", "private"),
        ("http://intranet/", "host"),
        ("http://legorafi.fr:22/", "port"),
        ("http://legorafi.fr:8080/", "port"),
    ],
)
def test_only_public_hosts_on_usual_ports_may_be_fetched(address: str, reason: str | None) -> None:
    assert reason_of(address) == reason


def test_an_operator_may_allow_a_private_host_on_one_port_or_on_all() -> None:
    one = Policy(allow_hosts=frozenset({"127.0.0.1:8080"}))
    assert reason_of("http://127.0.0.1:8080/feed", one) is None
    assert reason_of("http://127.0.0.1:8081/feed", one) == "port"
    assert reason_of("http://127.0.0.1/feed", one) == "private"
    every = Policy(allow_hosts=frozenset({"feeds.intranet"}))
    assert reason_of("http://feeds.intranet:9999/feed", every) is None
    assert reason_of("http://other.intranet/feed", every) == "private"


def test_an_operator_may_allow_other_ports_of_public_hosts_only() -> None:
    policy = Policy(allow_ports=frozenset({80, 443, 8443}))
    assert reason_of("https://legorafi.fr:8443/", policy) is None
    assert reason_of("https://127.0.0.1:8443/", policy) == "private"


@pytest.mark.parametrize(
    ("ip", "public"),
    [
        ("8.8.8.8", True),
        ("134744072", True),
        ("010.8.8.8", True),
        ("2a00:1450:4007::1", True),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::808:808", True),
        ("2002:808:808::1", True),
        ("0.0.0.0", False),
        ("10.255.255.255", False),
        ("100.64.0.1", False),
        ("127.0.0.1", False),
        ("169.254.1.1", False),
        ("172.16.0.1", False),
        ("192.0.0.8", False),
        ("192.0.2.1", False),
        ("192.88.99.1", False),
        ("192.168.1.1", False),
        ("198.18.0.1", False),
        ("203.0.113.5", False),
        ("224.0.0.1", False),
        ("239.1.1.1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("::7f00:1", False),
        ("::ffff:0:127.0.0.1", False),
        ("64:ff9b:1::1", False),
        ("100::1", False),
        ("2001::1", False),
        ("2001:db8::1", False),
        ("2002:7f00:1::1", False),
        ("3fff::1", False),
        ("fc00::1", False),
        ("fd12:3456::1", False),
        ("fe80::1%eth0", False),
        ("fec0::1", False),
        ("ff02::1", False),
        ("example.org", False),
        ("", False),
        ("1.2.3.256", False),
        ("09.1.1.1", False),
    ],
)
def test_an_ip_address_is_public_or_not_in_whatever_form(ip: str, public: bool) -> None:
    assert public_ip(ip) is public


@given(st.ip_addresses(v=4))
def test_every_spelling_of_an_ipv4_address_is_the_same_address(ip: ipaddress.IPv4Address) -> None:
    one, two, three, four = ip.packed
    number = int(ip)
    for spelled in (
        str(ip),
        str(number),
        hex(number),
        f"0{number:o}",
        f"{one}.{number & 0xFFFFFF}",
        f"{one:#x}.0{two:o}.{three << 8 | four}",
    ):
        assert numeric_host(spelled) == ip, spelled


@given(st.text(max_size=60))
def test_a_canonical_form_is_stable_and_anything_else_is_refused(typed: str) -> None:
    try:
        kept = canonical(typed)
    except AddressRefused:
        return
    assert canonical(kept) == kept
    assert kept.startswith(("http://", "https://"))
    assert kept.isascii()


@given(
    st.sampled_from(["http://127.0.0.1", "http://[::1]", "http://10.1.1.1", "http://localhost"]),
    st.text(max_size=20),
)
def test_nothing_behind_a_private_host_makes_it_public(start: str, rest: str) -> None:
    try:
        reason = reason_of(f"{start}/{rest}")
    except AddressRefused:
        return
    assert reason is not None


@pytest.mark.parametrize(
    ("base", "reference", "address"),
    [
        ("https://a.fr/x/y", "z?utm_source=1#f", "https://a.fr/x/z?utm_source=1"),
        ("https://a.fr/x/y", "/z", "https://a.fr/z"),
        ("https://a.fr/x/y", "//b.fr", "https://b.fr/"),
        ("https://a.fr/", "http://B.fr/É", "http://b.fr/%C3%89"),
    ],
)
def test_a_redirect_is_resolved_and_keeps_its_parameters(
    base: str, reference: str, address: str
) -> None:
    assert resolve(base, reference).rstrip("/") == address.rstrip("/")
