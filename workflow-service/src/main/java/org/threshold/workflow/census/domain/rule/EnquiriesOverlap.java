package org.threshold.workflow.census.domain.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8890: no section 47 enquiry starts while another goes on. */
final class EnquiriesOverlap implements EpisodeRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8890",
                "A section 47 enquiry starts while another goes on.",
                "Check the days of the enquiries and of their conferences.");
    }

    @Override
    public boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return Pairs.any(episode.enquiries(), (one, other) -> startsWithin(one, other, period));
    }

    private static boolean startsWithin(Enquiry one, Enquiry other, CensusPeriod period) {
        Optional<LocalDate> end =
                other.open() ? Optional.of(period.year().reference()) : other.conference();
        return other.started().isPresent()
                && !Days.before(one.started(), other.started())
                && Days.before(one.started(), end);
    }
}
