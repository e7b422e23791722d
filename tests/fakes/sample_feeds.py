"""Feeds of our own, one for each habit of newsrooms that a reader must know. All invented."""

from __future__ import annotations

RSS_FULL = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel>
<title>Le Cormoran &amp;amp; Cie</title>
<link>https://cormoran.example/</link>
<atom:link href="https://cormoran.example/feed" rel="self" type="application/rss+xml"/>
<atom:link rel="hub" href="https://hub.example/"/>
<language>fr-FR</language>
<ttl>45</ttl>
<skipHours><hour>0</hour><hour>1</hour><hour>24</hour></skipHours>
<skipDays><day>Saturday</day><day>Sunday</day></skipDays>
<image><title>Logo</title><link>https://cormoran.example/logo</link><url>l.png</url></image>
<item>
<title>L&#8217;été co&#xFB;te 88&#160;000&#160;€</title>
<link>https://cormoran.example/ete?utm_source=rss</link>
<guid isPermaLink="false">https://cormoran.example/?p=1</guid>
<dc:creator><![CDATA[Zoé Perrin]]></dc:creator>
<pubDate>Mon, 02 Nov 2026 10:00:00 +0100</pubDate>
<description><![CDATA[Le résumé [&#8230;]]]></description>
<content:encoded><![CDATA[<p>Maire&nbsp;: «&nbsp;Rien vu&nbsp;»</p><p>Fin.</p>]]></content:encoded>
</item>
<item>
<title><![CDATA[Le <em>vrai</em> prix d&eacute;taill&eacute; &amp; public]]></title>
<link>/relatif</link>
<guid>https://cormoran.example/2</guid>
<author>redaction@example.org (Odile Garçon)</author>
<pubDate>Sun, 1 Nov 26 23:30 GMT</pubDate>
<description>&lt;p&gt;Tout est dans la description.&lt;/p&gt;</description>
</item>
<item>
<title>3 &lt; 5 &amp; 7 > 6</title>
<guid>https://cormoran.example/3</guid>
<pubDate>bientôt</pubDate>
</item>
</channel>
</rss>"""

RSS_PLAIN = """<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="0.91"><channel><title>Gazette élémentaire</title>
<link>http://gazette.example/</link><description>x</description><language>fr</language>
<item><title>Première</title><link>http://gazette.example/1</link>
<description>Texte brut, à 3 % près</description></item>
<item><title>Deuxième</title><link>http://gazette.example/2</link></item>
</channel></rss>"""

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB" xml:base="https://pothole.example/news/">
<title type="html">The Pothole &amp;amp; Examiner</title>
<link rel="self" href="feed.atom"/><link href="/"/><link rel="hub" href="/hub"/>
<id>tag:pothole.example,2026:feed</id><updated>2026-11-03T10:00:00Z</updated>
<entry>
<id>tag:pothole.example,2026:1</id>
<title type="html">Mayor &lt;em&gt;denies&lt;/em&gt; it &amp;mdash; twice</title>
<link rel="enclosure" type="audio/mpeg" href="a.mp3"/>
<link rel="alternate" type="text/html" href="one"/>
<author><name>Ann Lee</name><email>ann@pothole.example</email></author>
<published>2026-11-02T10:00:00.123+01:00</published><updated>2026-11-03T09:00:00-05:00</updated>
<summary>A pothole &lt; a lake</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>He said: “No &amp; never”.</p><p>It cost <b>£4.3m</b> &lt;sic&gt;.</p></div></content>
</entry>
<entry>
<id>tag:pothole.example,2026:2</id>
<title>Plain title</title>
<link href="https://elsewhere.example/two"/>
<updated>2026-11-01T10:00:00Z</updated>
<source><id>tag:other</id><title>Not this title</title></source>
<content type="html" xml:base="https://pothole.example/deep/">&lt;p&gt;Full.&lt;/p&gt;</content>
</entry>
</feed>"""

ATOM_03 = """<?xml version="1.0"?>
<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="fr">
<title>Vieux carnet</title><link rel="alternate" type="text/html" href="http://carnet.example/"/>
<entry><title>Un billet</title><id>http://carnet.example/1</id>
<link rel="alternate" type="text/html" href="http://carnet.example/1.html"/>
<issued>2026-10-01T08:00:00+02:00</issued><modified>2026-10-02T08:00:00Z</modified>
<content type="text/html" mode="escaped">&lt;p&gt;Corps&lt;/p&gt;</content></entry>
</feed>"""

RDF = """<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="https://rdf.example/"><title>Fil RDF</title><link>https://rdf.example/</link>
<dc:language>fr</dc:language><sy:updatePeriod>daily</sy:updatePeriod>
<sy:updateFrequency>4</sy:updateFrequency></channel>
<item rdf:about="https://rdf.example/1"><title>Un</title><link>https://rdf.example/1</link>
<dc:date>2026-11-02T10:00:00+01:00</dc:date><dc:creator>Inès Le Goff</dc:creator>
<description>Court.</description></item>
<item rdf:about="https://rdf.example/2"><title>Deux</title><link>https://rdf.example/2</link></item>
</rdf:RDF>"""

XML_FEEDS = {
    "rss, full text": RSS_FULL.encode(),
    "rss 0.91, latin-1": RSS_PLAIN.encode("iso-8859-1"),
    "atom": ATOM.encode(),
    "atom, utf-16": ATOM.replace("utf-8", "utf-16").encode("utf-16"),
    "atom 0.3": ATOM_03.encode(),
    "rdf": RDF.encode(),
}
