/** Words of committee offices and of programmes that a general list of English words lacks. */
export const fieldWords: readonly string[] = `
academisation annum benchmarking cashable Cllr Cllrs coproduce coproduced coproducing coproduction covid Covid
decarbonisation decarbonise decarbonised deprioritise deprioritised diarise diarised disbenefit disbenefits equalities
focussed focusses focussing foodbank foodbanks Healthwatch homecare interagency intra lifecycle lifecycles
microbusiness microbusinesses multiagency Ofsted onboarding ordinator outturn outturns placemaking postholder
postholders reablement redesignate reengineer reengineered reengineering rephase rephased rephasing reprioritise
reprioritised reprofile reprofiled reprofiling retender retendered retendering rollout rollouts subregional telecare
telehealth timeframe timeframes triaging underspend underspends underspent unparished upskill upskilled upskilling
virement virements wellbeing workforces workplan workplans workstream workstreams
`
  .trim()
  .split(/\s+/);

/** What stands before a hyphen and is no word alone: 'co-produced', 'non-financial'. */
export const firstParts: ReadonlySet<string> = new Set(
  'co pre non sub multi inter intra semi anti ex re un de micro macro mid mini pro self socio geo eco bio neuro psycho step well ill bi tri quasi pseudo ultra vice'.split(
    ' ',
  ),
);
