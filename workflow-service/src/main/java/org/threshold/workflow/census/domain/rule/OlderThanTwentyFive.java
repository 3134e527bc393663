package org.threshold.workflow.census.domain.rule;

import java.time.LocalDate;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8775Q: nobody in need is older than 25 at the end of the year. */
final class OlderThanTwentyFive implements ChildRule {

    private static final int AGE = 25;

    @Override
    public RuleText text() {
        return RuleText.query(
                "8775Q",
                "The person is more than 25 years old.",
                "Check the date of birth, and whether the case should still be open.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        return child.identifiers()
                .born()
                .map(day -> day.plusYears(AGE))
                .filter(day -> day.isBefore(period.year().reference()))
                .filter(day -> child.episodes().stream().anyMatch(it -> goesOn(it, day)))
                .isPresent();
    }

    private static boolean goesOn(Episode episode, LocalDate day) {
        return episode.closed().filter(closed -> !closed.isAfter(day)).isEmpty();
    }
}
