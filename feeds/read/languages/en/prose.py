"""How English prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose, endings, phrases

_TITLES = """
adm al approx apr art aug ave blvd capt cf ch cmdr col cpl dec dept det dr e.g ed eds est feb fig
figs fri ft gen gov hon i.e insp jan jul jun lt maj mar messrs mon mr mrs ms mt no nos nov n° oct
p pp pres prof rd rep rev sat sec sen sep sept sgt st sun supt thu thurs tue tues univ v viz vol
vs wed
"""
_ABBREVIATIONS = """
a.d a.m b.a b.c bros co corp esq etc inc jr ltd m.a m.d p.m ph.d plc sr
"""
_NUMBERED = """
art ch dec ed feb fig figs jan mar mon no nos n° oct p pp sat sec sen sun v vol
"""
_STOP_WORDS = """
a about above after again against all also am an and any are aren as at be because been before
being below between both but by can cannot could couldn d did didn do does doesn doing don down
during each even ever every few for from further get got had hadn has hasn have haven having he
her here hers herself him himself his how however i if in into is isn it its itself just like ll m
made make many may me might more most much must my myself no nor not now of off on once one only
or other our ours ourselves out over own per re s same shall she should shouldn since so some
still such t than that the their theirs them themselves then there these they this those through
to too two under until up upon us ve very was wasn we were weren what when where whether which
while who whom whose why will with within without won would wouldn yet you your yours yourself
"""
_LEANING = """
also and another besides both but each either furthermore he hence her here him his however i
indeed instead it its meanwhile moreover my neither nevertheless nonetheless or otherwise our she
so still such that their them then there therefore these they this those thus we yes yet you your
"""
_POINTING = """
him it that them these this those
"""
_HERALDING = """
it there this
"""
_TIMES = """
afternoon april august autumn december evening fall february friday january july june march may
monday month morning night november october saturday season september spring summer sunday term
thursday time tuesday wednesday week weekend winter year
"""
_RETURNING = """
accusation announcement argument claim decision defeat figure gesture idea measure message move
plan point proposal question reaction remark result revelation risk sign situation statement step
strategy surprise task threat victory way
"""
_LEANING_PHRASES = """
at the same time | in other words | of course | the same | the latter | the former | the two |
the others | in addition | in contrast | on the other hand | as a result | after that |
for example | for instance | even so | no, | in fact | by contrast | on top of that |
to that end | for his part | for her part | one of them | as such | in response |
according to him | according to her | until then
"""
# ending:what stays in its place
_ENDINGS = """
ies:y sses:ss nning:n tting:t pping:p gging:g mming:m dding:d bbing:b nned:n tted:t pped:p gged:g
mmed:m dded:d bbed:b ying:y ing: ied:y ed: es: ers:er e: ss:ss us:us is:is s:
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    numbered=frozenset(_NUMBERED.split()),
    stop_words=frozenset(_STOP_WORDS.split()),
    leaning_words=frozenset(_LEANING.split()),
    pointing_words=frozenset(_POINTING.split()),
    pronouns=frozenset({"he", "it", "she", "they"}),
    heralding_words=frozenset(_HERALDING.split()),
    time_words=frozenset(_TIMES.split()),
    returning_nouns=frozenset(_RETURNING.split()),
    endings=endings(_ENDINGS),
    standing_phrases=("so that", "both the", "each of the", "either the"),
    leaning_phrases=phrases(_LEANING_PHRASES),
    furniture_starts=(
        "read more",
        "read also",
        "read next",
        "see also",
        "related:",
        "related articles",
        "more on this",
        "more from",
        "sign up",
        "subscribe to",
        "subscribe now",
        "subscribe",
        "log in",
        "already a subscriber",
        "follow us",
        "share this",
        "share on",
        "support us",
        "donate",
        "advertisement",
        "sponsored",
        "comments",
        "tags:",
        "click here",
        "join our",
        "get our",
        "listen to",
        "watch:",
        "this article is for subscribers",
        "this article was originally",
        "this article first appeared",
        "this story was originally",
        "continue reading",
        "to continue reading",
        "read the full",
        "skip to",
        "like what you",
        "support independent",
        "support our",
        "recommended reading",
        "originally published",
        "also read",
        "you may also",
        "you might also",
        "more like this",
        "related stories",
        "related story",
        "recommended:",
        "read:",
        "read our",
        "see more:",
        "keep reading",
        "most read",
        "already a member",
        "become a member",
        "watch live",
        "story continues",
    ),
    furniture_phrases=(
        "our newsletter",
        "our newsletters",
        "all rights reserved",
        "privacy policy",
        "terms of service",
        "terms and conditions",
        "email address",
        "to subscribers",
        "your inbox",
        "cookie policy",
        "make a donation",
        "min read",
        "minute read",
        "all our articles",
        "all of our articles",
    ),
    credit_starts=(
        "photo:",
        "photograph:",
        "picture:",
        "image:",
        "credit:",
        "credits:",
        "copyright",
        "source:",
        "sources:",
        "illustration:",
        "last updated",
        "published on",
        "photo credit",
        "photo by",
        "photos by",
        "photo ©",
        "picture by",
        "picture credit",
        "image credit",
        "image ©",
        "file photo",
        "caption:",
        "getty images",
    ),
    byline_starts=(
        "photograph",
        "illustration",
        "words by",
        "reporting by",
        "editing by",
        "published ",
        "updated ",
    ),
    by_words=frozenset({"by"}),
    plea_starts=(
        "try it",
        "try us",
        "try our",
        "try the",
        "try for",
        "get unlimited",
        "get full",
        "get all",
        "get your first",
        "enjoy ",
        "start your",
        "start reading",
        "join us",
        "join for",
        "join thousands",
        "become a",
        "support us",
        "support our",
        "support your",
        "support independent",
        "support local",
        "support quality",
        "help us",
        "help keep",
        "subscribe",
        "unlock",
        "read all",
        "your first",
        "if you enjoy",
        "if you like",
        "we rely",
    ),
    plea_words=(
        "subscription",
        "subscribe",
        "our articles",
        "unlimited access",
        "full access",
        "our journalism",
        "independent journalism",
        "local journalism",
        "local news",
        "become a member",
        "cancel any",
    ),
    rate_words=(
        "a month",
        "per month",
        "/month",
        "a week",
        "per week",
        "a year",
        "per year",
        "cancel any",
    ),
    note_starts=(
        "editor's note",
        "ed's note",
        "ed.:",
        "nb:",
        "n.b",
        "note:",
        "correction:",
        "footnote",
    ),
)
