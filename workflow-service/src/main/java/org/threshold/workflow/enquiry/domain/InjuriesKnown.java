package org.threshold.workflow.enquiry.domain;

import java.util.List;
import java.util.Optional;

/**
 * Whether a child's injuries are fully known: computed, never ticked (R-Hosp-10, R-4.2-3b). Where a
 * survey is mandatory they are not until the second set is reported, and never where one was left
 * out.
 */
public final class InjuriesKnown {

    private InjuriesKnown() {}

    /**
     * Whether they are.
     *
     * @param second what became of the second set, where it is known
     */
    public static boolean fully(Lines lines, Optional<SurveyReport> second) {
        boolean surveyed =
                !lines.needs(Line.SECOND_SURVEY)
                        || second.filter(SurveyReport.Reported.class::isInstance).isPresent();
        return surveyed && outstanding(lines).isEmpty();
    }

    /** The medical lines that are not followed to their end. */
    public static List<Line> outstanding(Lines lines) {
        return lines.open().stream()
                .filter(
                        line ->
                                switch (line) {
                                    case MEDICAL_OPINION, FIRST_SURVEY, SECOND_SURVEY -> true;
                                    case CHILD_SEEN, PARENTS_SPOKEN_TO -> false;
                                })
                .toList();
    }
}
