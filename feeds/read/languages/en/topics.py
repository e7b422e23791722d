"""The built-in topics in English: their names and the words that give them away."""

from __future__ import annotations

from feeds.read.languages.topics import Topic

TOPICS = {
    "depenses": Topic(
        name="public spending",
        sure="""
            public_money public_spending taxpayer public_funds public_purse
            government_spending spending_watchdog national_audit_office audit_office
            auditor expenses subsidy wasteful overspend overspent procurement
            public_contract misspent squandered national_debt budget_deficit
            public_accounts
        """,
        hints="""
            budget cost bill spend spent million billion funding contract tax fee
            invoice grant deficit debt waste price pay
        """,
    ),
    "collectivites": Topic(
        name="local government",
        sure="""
            council councillor county_council city_council town_hall mayor borough
            municipality municipal local_authority local_government local_authorities
            city_hall parish_council county_hall alderman council_tax regional_council
        """,
        hints="""
            town county village local district regional leader bins potholes residents
            planning ratepayers
        """,
    ),
    "parlement": Topic(
        name="Parliament",
        sure="""
            parliament parliamentary house_of_commons house_of_lords congress
            congressional senate senator mp mps westminster lawmaker legislature
            legislator house_of_representatives select_committee backbencher
            speaker_of_the_house filibuster congressman congresswoman
        """,
        hints="""
            bill vote committee amendment debate law commons lords majority opposition
            legislation house peer
        """,
    ),
    "gouvernement": Topic(
        name="government",
        sure="""
            government prime_minister minister ministry cabinet downing_street
            white_house chancellor home_office whitehall treasury home_secretary
            foreign_secretary secretary_of_state cabinet_office reshuffle oval_office
            attorney_general
        """,
        hints="""
            policy reform president official department aide spokesperson executive
            civil_servant secretary adviser administration
        """,
    ),
    "elections": Topic(
        name="elections",
        sure="""
            election electoral voter ballot candidate poll polling by-election
            constituency referendum campaign_trail turnout electorate nominee
            polling_station swing_state caucus delegates running_mate electoral_college
            presidential_race
        """,
        hints="""
            campaign vote party rally manifesto democrat republican labour tory
            conservative donor elect debate gop primary
        """,
    ),
    "justice": Topic(
        name="justice",
        sure="""
            court judge trial lawyer prosecutor lawsuit supreme_court magistrate
            barrister solicitor convicted conviction indicted indictment verdict jury
            appeal_court tribunal plea defendant plaintiff bribery fraud corruption
            embezzlement high_court justice_department
        """,
        hints="""
            law legal guilty charge prison jail fine case sue crime illegal allegation
            ruling investigation attorney sentenced
        """,
    ),
    "police": Topic(
        name="police",
        sure="""
            police policeman policing officer_involved constable detective sheriff cop
            cops fbi met_police arrested arrest scotland_yard law_enforcement gunman
            terrorism terrorist police_officer chief_constable stabbing burglary
        """,
        hints="""
            security officer crime murder violence protest suspect gun drug
            investigation killed raid shooting
        """,
    ),
    "sante": Topic(
        name="health",
        sure="""
            health hospital doctor nurse nhs medical medicine vaccine vaccination
            pandemic epidemic covid coronavirus surgeon pharmaceutical healthcare
            medicaid medicare clinic obamacare care_home disease cancer surgery gp
        """,
        hints="""
            treatment drug illness symptom care sick mental obesity infection ward mask
            lockdown diet patient virus
        """,
    ),
    "education": Topic(
        name="education",
        sure="""
            school university teacher pupil student education headteacher classroom
            ofsted tuition kindergarten curriculum undergraduate campus
            principal_of_the_school schoolchildren
        """,
        hints="""
            class lesson learn degree graduate teaching grade study academic homework
            professor college exam academy
        """,
    ),
    "ecologie": Topic(
        name="environment",
        sure="""
            climate environment environmental pollution emissions carbon recycling
            biodiversity pesticide renewable wind_farm global_warming greenhouse_gas
            fossil_fuel sewage deforestation sustainability green_party ecology
            conservationist net_zero nuclear_power oil_spill
        """,
        hints="""
            energy planet green wildlife nature river water species plastic waste coal
            oil diesel flood heat
        """,
    ),
    "numerique": Topic(
        name="digital",
        sure="""
            digital internet software algorithm artificial_intelligence startup start-up
            silicon_valley google microsoft smartphone data_breach cybersecurity hacker
            hacking broadband wifi bitcoin cryptocurrency blockchain app email_server
            chatbot digital_economy
        """,
        hints="""
            technology computer website online data web tech innovation device screen
            robot email phone tweet user facebook twitter social_media youtube instagram
            tiktok server apple amazon
        """,
    ),
    "medias": Topic(
        name="media",
        sure="""
            journalism newspaper newsroom broadcaster press_freedom tabloid editor
            columnist news_anchor new_york_times murdoch channel_4 itv breitbart
            talk_show
        """,
        hints="""
            interview programme show story article radio host broadcast press news tv
            anchor headline journalist media reporter bbc cnn fox_news television
        """,
    ),
    "europe": Topic(
        name="Europe",
        sure="""
            european_union european_commission european_parliament brussels brexit
            eurozone mep european_central_bank single_market strasbourg schengen
            member_states eu
        """,
        hints="""
            european europe german germany merkel france french italy italian spain
            spanish greece greek belgium berlin paris rome madrid poland hungary sweden
        """,
    ),
    "monde": Topic(
        name="world",
        sure="""
            united_nations nato diplomat diplomatic embassy ambassador foreign_affairs
            foreign_policy putin russia russian kremlin moscow china chinese beijing
            ukraine syria syrian iraq iran israel palestinian gaza afghanistan
            north_korea saudi_arabia turkey isis islamic_state foreign_minister
            geopolitical refugee state_department
        """,
        hints="""
            international foreign war military country overseas troops conflict africa
            african asia migrant world global india brazil mexico japan cuba sanctions
        """,
    ),
    "travail": Topic(
        name="labour",
        sure="""
            trade_union union_leader strike_action unemployment unemployed minimum_wage
            redundancy redundancies layoff laid_off workforce zero-hours pension picket
            worker wages employee industrial_action picket_line workplace overtime
            gig_economy living_wage strikers walkout
        """,
        hints="""
            job work employer strike union pay salary staff factory company boss hire
            contract labour career office labor
        """,
    ),
}
