package org.threshold.workflow.enquiry.domain;

import java.util.ArrayList;
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

    /**
     * Why they are not: what nobody has reported yet, and the sets of images that a consultant
     * decided against. None where they are fully known.
     */
    public static List<InjuryGap> gaps(Lines lines, Surveys surveys) {
        List<InjuryGap> gaps = new ArrayList<>();
        outstanding(lines).forEach(line -> gaps.add(new InjuryGap.Outstanding(line)));
        leftOut(Line.FIRST_SURVEY, surveys.first()).ifPresent(gaps::add);
        leftOut(Line.SECOND_SURVEY, surveys.second()).ifPresent(gaps::add);
        return List.copyOf(gaps);
    }

    private static Optional<InjuryGap> leftOut(Line line, Optional<SurveyReport> report) {
        return report.flatMap(
                one ->
                        switch (one) {
                            case SurveyReport.Reported _ -> Optional.empty();
                            case SurveyReport.NotDone(var consultant, var reason) ->
                                    Optional.of(new InjuryGap.LeftOut(line, consultant, reason));
                        });
    }

    /** What became of both sets of images, as far as it is reported. */
    public record Surveys(Optional<SurveyReport> first, Optional<SurveyReport> second) {}

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
