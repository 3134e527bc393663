package org.threshold.workflow.census.domain.rule;

import java.util.List;
import org.threshold.workflow.census.domain.Rule;

/** The rules that were taken over, by their number. */
public final class PortedRules {

    private static final List<Rule> ALL =
            List.of(
                    new WrongReferenceDate(),
                    new ConferenceBeforeReferral(),
                    new ConferenceTwice(),
                    new SexSeldomKnown(),
                    new EnquiryBeforeReferral(),
                    new SexUnclear(),
                    new NoChildId(),
                    new ChildTwice(),
                    new BornAfterYear(),
                    new BirthUnclear(),
                    new ExpectedFarFromYear(),
                    new NoFurtherActionUnclear(),
                    new NoFurtherActionLongAgo(),
                    new NoEpisode(),
                    new ReferralDayUnclear(),
                    new ReferredLongBeforeBirth(),
                    new ConferenceBeforeEnquiry(),
                    new ConferenceOverdue(),
                    new ConferenceOutsideYear(),
                    new OpenEnquiryOutsideYear(),
                    new SexOfUnborn(),
                    new OlderThanTwentyFive(),
                    new MoreThanOneOpen(),
                    new OpenIsNotLatest(),
                    new EpisodesOverlap(),
                    new ActivityWithoutAction(),
                    new MoreThanOneOpenEnquiry(),
                    new SourceUnclear(),
                    new TargetOnWeekend(),
                    new ConferenceOnWeekend(),
                    new EnquiriesOverlap());

    private PortedRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return ALL;
    }
}
