/** Words of committee offices and of programmes that a general list of English words lacks. */
export const fieldWords: readonly string[] = `
workstream workstreams reablement coproduction coproduce coproduced coproducing commissioner commissioners cashable
disbenefit disbenefits webcast webcasts webcasting website websites email emails emailed emailing online offline signpost
signposts signposted signposting onboarding upskilling upskill upskilled stakeholder stakeholders procurement safeguarding outturn outturns
underspend underspends underspent overspend overspends overspent virement virements precept precepts councillor councillors
subcommittee subcommittees subgroup subgroups multidisciplinary multiagency interagency placemaking regeneration
decarbonise decarbonised decarbonisation microbusiness microbusinesses carer carers caseload caseloads caseworker caseworkers
homecare outpatient outpatients inpatient inpatients foodbank foodbanks retrofit retrofits retrofitting retrofitted
benchmarking timeframe timeframes timescale timescales rollout rollouts dataset datasets dashboard dashboards spreadsheet
spreadsheets workforce workforces workplan workplans lifecycle lifecycles wellbeing childcare healthcare telecare
telehealth broadband smartphone smartphones app apps login logins startup startups covid coronavirus Covid Brexit Healthwatch
rightsizing triage triaged triaging deliverables deliverable prioritisation reprioritise reprioritised reprofile reprofiled reprofiling
rephase rephased rephasing recommissioning recommission recommissioned decommissioning decommissioned redesignate lookback
mainstreamed mainstreaming embed embeds embedded proactively biannual biannually apprenticeship apprenticeships
academisation parish parishes ward wards borough boroughs unitary councils devolved unparished
timetabled deprioritise deprioritised unpaused co pre non sub multi inter intra cross semi anti
`
  .trim()
  .split(/\s+/);

/** What stands before a hyphen and is no word alone: 'co-produced', 'non-financial'. */
export const firstParts: ReadonlySet<string> = new Set(
  'co pre non sub multi inter intra semi anti ex re un de micro macro mid mini pro self socio geo eco bio neuro psycho step well ill bi tri quasi pseudo ultra vice'.split(
    ' ',
  ),
);
