"""How English says who said what: verbs of saying, sources, roles, titles, common first names."""

from __future__ import annotations

from types import MappingProxyType

from feeds.read.languages.en.first_names import FIRST_NAMES
from feeds.read.languages.en.verbs import MILD_VERBS, VERBS
from feeds.read.languages.speech import Speech, gendered, phrases, words

_ROLES_MEN = """
spokesman chairman congressman councilman businessman actor king prince duke father dad son
brother husband uncle headmaster pope alderman
"""
_ROLES_WOMEN = """
spokeswoman chairwoman congresswoman councilwoman businesswoman actress queen princess duchess
mother mum mom daughter sister wife aunt widow
"""
_ROLES = """
president vice-president minister prime-minister premier senator representative lawmaker
legislator governor mayor deputy councillor councilor commissioner secretary chancellor ambassador
spokesperson chair chairperson chief director executive ceo cfo founder co-founder cofounder owner
boss manager head leader candidate nominee hopeful contender frontrunner incumbent strategist
pollster adviser advisor aide analyst consultant economist professor scientist researcher scholar
historian lawyer attorney prosecutor judge justice sheriff officer detective inspector sergeant
captain colonel general major admiral commander commodore marshal investigator lieutenant soldier
veteran journalist reporter editor columnist correspondent anchor host commentator pundit author
writer novelist poet playwright singer musician comedian director producer designer artist
architect engineer doctor physician nurse surgeon psychologist teacher principal student pupil
resident neighbor neighbour voter supporter activist campaigner organizer organiser member
delegate official bureaucrat clerk treasurer auditor banker billionaire mogul tycoon developer
investor entrepreneur worker employee farmer driver pilot astronaut pastor priest bishop
archbishop cardinal rabbi imam coach player captain manager footballer striker goalkeeper referee
champion winner witness victim suspect defendant plaintiff expert specialist running-mate mate
rival opponent predecessor successor counterpart whip speaker operative surrogate fundraiser donor
constable superintendent comptroller envoy bailiff janitor keeper regulator curator organist verger
warden plumber baker butcher gardener landlord landlady caretaker cleaner cook chef waiter fisherman
postman clockmaker
"""

SPEECH = Speech(
    verbs=VERBS,
    mild_verbs=MILD_VERBS,
    noun_verbs=words(
        """
        claim comment charge call demand mention note pledge point promise protest quote report
        reply remark reason state signal stress tweet vow post praise mock challenge answer attack
        cite joke cry counter object read claims comments charges calls demands notes pledges
        points promises protests quotes reports replies remarks states tweets vows posts answers
        attacks jokes cries
    """
    ),
    participle_endings=("ing",),
    like_words=words("as so"),
    copulas=words("is was who"),
    auxiliaries=words(
        """
        has have had is was were are be been did does do would will could should can may might
        must also has-been
    """
    ),
    clitics=words("not n't to him her them us me reporters it"),
    adverbs=words(
        """
        also then later again once ever never still already recently earlier repeatedly often
        sometimes always simply flatly quickly publicly privately famously even just now today
        yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january
        february march april may june july august september october november december on in at
        last this morning afternoon evening night week month year previously apparently reportedly
        allegedly openly boldly quietly angrily cynically confidently proudly bluntly subsequently
        first finally initially further reluctantly
    """
    ),
    sources=phrases("according to", "in the words of", "as told by", "per"),
    pronouns=gendered(men="he himself", women="she herself", either="the_latter"),
    oblique=gendered(men="him", women="her"),
    offices=words("""
        president minister premier senator congressman congresswoman governor mayor secretary
        chancellor nominee candidate king queen pope leader speaker
    """),
    ranks=words("prime vice deputy"),
    former=words("former ex then"),
    first_person=words(
        "i i'm i've i'll i'd me my mine myself we we're we've us our ours you your this it it's"
    ),
    determiners=words(
        """
        the a an this that these those his her their its our my your one some several many another
        both two three
    """
    ),
    determiner_genders=gendered(),
    calendar=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december day week weekend month year years
        morning afternoon evening night time moment hour hours minute decade
    """
    ),
    complements=words("of for and at in from to 's on"),
    possessives=words("his her their"),
    infinitive_marks=words("to"),
    closest_complements=words("of at"),
    definite=words("the a an this that these those"),
    indefinite=words("a an one some several many another two three both"),
    prepositions=words(
        """
        of to in on at by for with from about against among before after behind between during
        into like near off over past since through toward towards under until upon within without
        across along around despite except amid versus via per as than 's regarding
    """
    ),
    agents=words("by"),
    relatives=words("who whom whose which that where when"),
    conjunctions=words(
        "and or but nor so yet because while although though if when as whereas and"
    ),
    complementizers=words("that whether if how why what"),
    function_words=words(
        "the a an of for and at in from to 's his her their its on former current then"
    ),
    adjectives=words(
        """
        former then ex current new old young first chief senior top late longtime veteran deputy
        acting vice associate assistant republican democratic democrat conservative liberal labour
        tory presidential national federal state local british american french german scottish
        irish european u s gop house senate white black 70-year-old same other elder junior prime
        foreign home fellow billionaire congressional gubernatorial vice-presidential political
    """
    ),
    roles=gendered(_ROLES_MEN, _ROLES_WOMEN, _ROLES),
    anaphors=gendered(
        men="man guy gentleman republican democrat",
        women="woman lady",
        either="veteran",
    ),
    bodies=words(
        """
        government ministry department agency bureau commission committee council congress senate
        house parliament court tribunal police army navy pentagon administration campaign party
        union association federation foundation institute university college school hospital
        company corporation corp inc firm bank group network board office authority organization
        organisation club church charity coalition league team center centre society trust news
        times post journal tribune herald gazette press radio magazine review guardian fund caucus
        convention conference trust initiative service library museum theater theatre center
        complaint lawsuit ad clip spot video memo note book film report statement letter memo
        study poll survey document filing website site alliance project assembly treasury embassy
        republicans democrats officials critics aides supporters lawmakers experts analysts city
        county state
    """
    ),
    body_adjectives=frozenset(),
    papers=words(
        """
        newspaper paper daily tabloid broadcaster channel magazine outlet website site station
        network blog
    """
    ),
    outlets=words(
        """
        reuters bloomberg politico buzzfeed breitbart cnn msnbc bbc npr nbc cbs abc ap afp upi
        gawker slate salon vox axios politifact factcheck snopes rasmussen gallup c-span univision
        foxnews guardian itv
    """
    )
    | frozenset(
        (
            "new york times",
            "the new york times",
            "washington post",
            "the washington post",
            "wall street journal",
            "the wall street journal",
            "los angeles times",
            "usa today",
            "the guardian",
            "the times",
            "the hill",
            "the sun",
            "the independent",
            "daily mail",
            "the daily mail",
            "the mirror",
            "the telegraph",
            "the onion",
            "the atlantic",
            "private eye",
            "financial times",
            "the economist",
            "associated press",
            "the associated press",
            "fox news",
            "nbc news",
            "abc news",
            "cbs news",
            "breitbart news",
            "sky news",
            "huffington post",
            "the huffington post",
            "new york post",
            "the new york post",
            "chicago tribune",
            "boston globe",
            "daily caller",
            "the daily caller",
        )
    ),
    honorifics=gendered(
        men="mr sir lord baron earl viscount",
        women="mrs ms miss lady dame madam baroness countess duchess",
        either="""
        dr prof rep reps sen sens gov govs president senator governor congressman congresswoman
        representative secretary mayor judge justice rev reverend gen general col colonel capt
        captain lt sgt sheriff chancellor councillor professor speaker prime minister
    """,
    ),
    particles=words("de la du van von der den bin al el di da dos del ter le st mc mac"),
    joiners=words("of the for and on"),
    first_names=FIRST_NAMES,
    not_names=words(
        """
        nobody somebody someone everybody everyone anybody anyone none nothing something
        monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december the a an this that these those he she
        they it i we you his her their its our my your and but or nor so yet if when while
        although though because since as at by for from in into of on to with after before during
        about against among between over under until upon within without what who whom whose which
        where why how there here then now today yesterday tomorrow yes no not all both each every
        some any many most much more other another such only just even still also too very well oh
        god sorry however meanwhile moreover instead indeed perhaps maybe thus therefore otherwise
        nevertheless despite according asked speaking republican republicans democrat democrats
        democratic american americans british english french german russian chinese european
        african muslim muslims christian christians jewish jews latino latinos hispanic hispanics
        president senator governor congressman congresswoman senate chairman chief secretary
        minister mayor judge justice professor prime vice former is are was were be been do does
        did has have had will would can could should may might must let let's don't get go come
        one two three four five six seven eight nine ten first second last next new read follow
        watch photo image credit editor updated partial transcript video story it's that's i'm
        he's she's we're they're there's what's isn't doesn't didn't won't can't election day
    """
    ),
    places=words(
        """
        america u.s us usa uk britain england scotland wales ireland london manchester birmingham
        leeds liverpool glasgow edinburgh cardiff belfast france paris germany berlin italy rome
        spain madrid portugal belgium brussels russia moscow ukraine china beijing japan tokyo
        india canada mexico brazil iran iraq syria israel libya egypt turkey afghanistan pakistan
        europe asia africa washington york california texas florida ohio michigan iowa nevada
        colorado pennsylvania virginia carolina georgia arizona wisconsin minnesota illinois
        chicago boston detroit denver houston dallas philadelphia atlanta seattle miami cleveland
        massachusetts jersey hampshire vermont maine maryland missouri kansas nebraska kentucky
        tennessee alabama mississippi louisiana oklahoma utah idaho montana oregon hawaii alaska
        connecticut delaware indiana arkansas new los san las north south east west st saint santa
        fort lake mount great wall silicon brooklyn manhattan harlem queens bronx capitol hill
        benghazi aleppo dakota hollywood
    """
    ),
    place_prepositions=words("in at from near"),
    title_nouns=words(
        """
        headlined leaflet brochure booklet memoir hymn anthem editorial titled entitled called
        named nicknamed dubbed film movie book novel song album series show
        program programme episode play musical documentary single track hit magazine newsletter
        podcast award prize contest slogan column section group band game app software project
        operation bill act initiative exhibition festival label category term word words phrase
        so-called hashtag singer author sings sang aka known video
    """
    )
    - words("called"),
    charge_nouns=words("charged convicted accused indicted counts charges count acquitted guilty"),
    offence_prepositions=words("of with for"),
    speech_nouns=words(
        """
        claim claims statement statements comment comments remark remarks assertion call vow
        pledge promise argument words tweet tweets message speech letter warning description
        contention allegation suggestion insistence view belief charge question response reply
        complaint
    """
    ),
    source_nouns=words(
        """
        source sources witness witnesses people officials experts reports insiders friends
        colleagues analysts documents records
    """
    ),
    as_for=phrases("as for"),
    somebody=words("somebody someone"),
    ordinals=MappingProxyType({"latter": -1}),
    contrast=phrases("for his part", "for her part", "for their part"),
    single_marks=True,
)
