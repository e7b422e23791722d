"""Common first names of English, by the gender of who bears them."""

from __future__ import annotations

from feeds.read.languages.speech import gendered

_FIRST_MEN = """
aaron abdul abraham adam adrian ahmed al alan albert alec alex alexander alfred ali allan allen
alvin andre andrew andy anthony antonio arnold arthur barack barry ben benjamin bernard bernie
bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan byron
caleb calvin cameron carl carlos carter cecil chad charles charlie chester chris christian
christopher chuck clarence clark claude clay clayton clifford clint clinton clive clyde cody colin
conor connor corey cory craig curtis cyrus dale damian damon dan daniel danny darren darryl dave
david dean dennis derek derrick desmond devin dexter dick dirk dominic don donald donnie doug
douglas duane duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli
elijah elliot elliott elon elvis emmanuel enrique eric erik ernest ethan eugene evan felix
fernando floyd francis francisco frank franklin fred freddie frederick gabriel garrett gary gavin
gene geoff geoffrey george gerald gerard gilbert glen glenn gordon graham grant greg gregory guy
hank harold harrison harry harvey hassan hector henry herbert herman howard hugh hugo hunter ian
ibrahim isaac ivan jack jackson jacob jake jamal james jamie jared jason jay jeb jeff jeffrey
jeremy jermaine jerome jerry jesse jim jimmy joe joel john johnny jon jonah jonathan jordan jorge
jose joseph josh joshua juan julian julius justin karl keith keir ken kenneth kenny kent kevin
kirk kurt kwasi kyle lance larry laurence lawrence lee leo leon leonard leonardo leroy leslie
lester lewis liam lindsey lloyd logan lou louis lucas luis luke malcolm manuel marc marco marcus
mario mark marshall martin marvin mason matt matthew maurice max melvin michael miguel mick mike
miles mitch mitchell mitt mohammad mohammed morgan moses muhammad nathan nathaniel neal ned neil
nelson nicholas nick nigel noah norman oliver omar oscar otto owen patrick paul pedro percy perry
pete peter phil philip phillip pierre preston quentin rafael ralph ramon randall randy raul ray
raymond reggie reginald rex reince ricardo richard rick ricky rob robert roberto robin rod
roderick rodney rodrigo roger roland ron ronald ronnie roosevelt ross roy ruben rudolph rudy
rupert russell ryan salvador sam samuel saul scott sean sebastian sergio seth shane shaun shawn
sheldon sherman sherrod sidney silvio simon spencer stan stanley stephen sterling steve steven
stewart stuart sylvester tariq ted terence terrence terry theo theodore thomas tim timothy toby
todd tom tommy tony travis trent trevor troy tyler tyrone ulysses vernon victor vince vincent
virgil vladimir wallace walter warren wayne wendell wesley wilbur will willard william willie
winston woodrow xavier yusuf zach zachary
"""
_FIRST_WOMEN = """
abby abigail ada adele adriana agnes aimee alana alexandra alexis alice alicia alison allison alma
alyssa amanda amber amelia amy ana andrea angela angelica angelina angie anita ann anna anne
annette annie anne-marie antonia april ariana arlene ashley audrey ava barbara beatrice becky
belinda bella bernadette bernice bertha beth bethany betsy betty beverly bianca bonnie brenda
bridget britney brittany brooke caitlin camilla candace carla carly carmen carol carole caroline
carolyn carrie cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe
christina christine cindy claire clara clarissa claudia colleen condoleezza connie constance cora
courtney crystal cynthia daisy dana danielle daphne darlene dawn deanna debbie deborah debra delia
denise diana diane dianne dolores donna dora doris dorothy edith edna eileen elaine eleanor elena
elisabeth elizabeth ella ellen elsie emily emma erica erika erin esther ethel eva evelyn faith
faye felicia fiona flora florence frances gail gabrielle genevieve georgia geraldine gertrude
gillian gina ginger gladys gloria grace greta gwen gwendolyn hannah harriet hazel heather heidi
helen helena hilary hillary holly hope huma ida imelda ingrid irene iris irma isabel isabella
ivanka jackie jacqueline jade jan jane janet janice jasmine jean jeanette jeanne jenna jennifer
jenny jessica jill jo joan joann joanna joanne jocelyn jodi josephine joy joyce juanita judith
judy julia juliana julie june kamala karen kate katherine kathleen kathryn kathy katie katrina
kayla kayleigh kellie kelly kelsey kerry kim kimberly kirsten kristen kristin lana laura lauren
laurie leah lena leona liana lillian lily linda lisa liz liza lois lola loretta lori lorraine
louise lucia lucille lucy lydia lynn mabel mackenzie madeleine madeline maggie marcia margaret
maria marian marianne marie marilyn marina marion marissa marjorie martha mary maryanne maureen
maxine megan meghan melania melanie melinda melissa melody mercedes meredith michele michelle
mildred minnie miranda miriam molly mona monica muriel myra myrtle nadia nadine nancy naomi
natalie natasha nellie nicola nicole nina nora norma olga olive olivia opal pam pamela patricia
patsy patti paula pauline pearl peggy penelope penny phoebe phyllis priscilla priti rachel ramona
rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruby ruth
sabrina sally samantha sandra sandy sara sarah savannah shannon sharon sheila shelly sherry sheryl
shirley sonia sophia sophie stacey stacy stella stephanie sue suella summer susan suzanne sylvia
tamara tammy tanya tara tasha teresa thelma theresa tiffany tina toni tracy trina ursula valerie
vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney wilma
winifred yolanda yvette yvonne zoe marine angelina
"""

FIRST_NAMES = gendered(
    _FIRST_MEN, _FIRST_WOMEN, "alex robin lindsey jamie taylor jordan casey pat leslie kerry"
)
