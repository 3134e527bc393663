package org.threshold.workflow.census.domain.rule;

import java.time.LocalDate;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.ReferralSource;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8866: the source of the referral is a code of the census. */
final class SourceUnclear implements EpisodeRule {

    /** Sources have been asked for of referrals since 1 April 2013. */
    private static final LocalDate COLLECTED_SINCE = LocalDate.of(2013, 3, 31);

    @Override
    public RuleText text() {
        return RuleText.error(
                "8866",
                "The source of the referral is missing, or is no code of the census.",
                "Record which agency the referral came from.");
    }

    @Override
    public boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return episode.referred()
                .on()
                .filter(day -> day.isAfter(COLLECTED_SINCE))
                .filter(
                        day ->
                                episode.referred()
                                        .source()
                                        .filter(ReferralSource.CODES::contains)
                                        .isEmpty())
                .isPresent();
    }
}
