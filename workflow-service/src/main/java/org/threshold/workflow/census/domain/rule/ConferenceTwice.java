package org.threshold.workflow.census.domain.rule;

import java.time.LocalDate;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 2884: a conference stands in one place of the file. */
final class ConferenceTwice implements EpisodeRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "2884",
                "The same initial conference is given with the enquiry and beside it.",
                "Make the file again. If it happens again, tell whoever runs the system.");
    }

    @Override
    public boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return episode.enquiries().stream()
                .anyMatch(
                        it -> Days.both(it.conference(), episode.conference(), LocalDate::equals));
    }
}
