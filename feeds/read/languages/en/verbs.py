"""Verbs of saying of English, every form of them."""

from __future__ import annotations

from feeds.read.languages.speech import words

_VERBS = """
say says said saying tell tells told telling add adds added adding ask asks asked asking answer
answers answered answering argue argues argued arguing announce announces announced announcing
acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting advise advised
agree agrees agreed agreeing allege alleges alleged alleging assert asserts asserted asserting
assure assures assured assuring boast boasts boasted boasting call calls called calling caution
cautions cautioned cautioning charge charges charged charging claim claims claimed claiming
comment comments commented commenting complain complains complained complaining concede concedes
conceded conceding conclude concludes concluded concluding confess confesses confessed confirm
confirms confirmed confirming contend contends contended contending continue continues continued
continuing counter counters countered countering cry cries cried criticize criticizes criticized
criticizing criticise criticised declare declares declared declaring decry decried demand demands
demanded demanding denounce denounces denounced denouncing deny denies denied denying describe
describes described describing dismiss dismissed dismissing dub dubbed emphasize emphasizes
emphasized exclaim exclaims exclaimed exclaiming explain explains explained explaining express
expressed insist insists insisted insisting joke jokes joked joking lament laments lamented
lamenting maintain maintains maintained maintaining mention mentioned muse mused mutter muttered
mumbled murmured note notes noted noting object objected observe observes observed observing opine
opined phrase phrased pledge pledges pledged pledging point points pointed pointing predict
predicts predicted predicting proclaim proclaims proclaimed proclaiming promise promises promised
promising pronounce pronounced propose proposed protest protests protested quip quips quipped
quipping quote quotes quoted quoting rant ranted read reads reading reason reasoned recall recalls
recalled recalling recount recounts recounted recounting refer refers referred referring reiterate
reiterates reiterated reiterating remark remarks remarked remarking remind reminded repeat repeats
repeated repeating reply replies replied replying report reports reported reporting respond
responds responded responding retort retorted reveal reveals revealed revealing ridicule ridiculed
scoff scoffs scoffed shout shouts shouted shouting signal slam slams slammed slamming snap snapped
speak speaks spoke speaking state states stated stating stress stresses stressed stressing suggest
suggests suggested suggesting tweet tweets tweeted tweeting threaten threatened threatening
thunder thundered urge urges urged urging vow vows vowed vowing warn warns warned warning whisper
whispered wonder wonders wondered wondering wrote writes write writing written yell yells yelled
yelling accuse accuses accused accusing testify testified testifies elaborate elaborated chime
chimed blast blasts blasted bemoan bemoaned bragged brag lashed praise praised praises praising
specify specified post posted posts posting interject interjected prod tout touted touts advocate
recommended recommend complaining label labeled labels lambasted mock mocks mocked mocking
denouncing attack attacks attacked cite cites cited citing invoke invoked deem deemed challenged
condemn condemned condemns hailed rejected summed defended defend defends conceding apologized
apologised summarised summarized sing sings sang
"""
_MILD = """
laugh laughs laughed laughing smile smiled grin grinned chuckle chuckled sigh sighed shrug
shrugged nod nodded begin begins began conclude concluded go goes went put puts compare compared
go-on joke sneer sneered fume fumed rage raged gush gushed tease teased plead pleaded beg begged
order ordered bark barked intone intoned echo echoed offer offered found find finds finish
finished start started sum summed
"""

VERBS = words(_VERBS)
MILD_VERBS = words(_MILD)
