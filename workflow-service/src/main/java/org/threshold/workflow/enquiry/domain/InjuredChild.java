package org.threshold.workflow.enquiry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.referral.CaseRef;

/**
 * An injured child whom the doctors see and survey before there is an enquiry; an enquiry takes
 * over what is not done.
 *
 * @param since when the injury became known, UTC; the limits count from it
 * @param survey whether a skeletal survey is mandatory
 * @param seen what the paediatrician found; empty until the child was seen
 * @param surveys what became of both sets of images
 */
public record InjuredChild(
        InjuredChildId id,
        CaseRef caseRef,
        Instant since,
        boolean survey,
        Optional<String> seen,
        InjuriesKnown.Surveys surveys) {

    private static final InjuriesKnown.Surveys NONE =
            new InjuriesKnown.Surveys(Optional.empty(), Optional.empty());

    /** One that just became known. */
    public static InjuredChild known(
            InjuredChildId id, CaseRef caseRef, Instant since, boolean survey) {
        return new InjuredChild(id, caseRef, since, survey, Optional.empty(), NONE);
    }

    /** Why the injuries are not fully known. */
    public List<InjuryGap> gaps() {
        return InjuriesKnown.gaps(lines(), surveys);
    }

    /** The lines of the survey as an enquiry follows them; those that are done are settled. */
    public Lines lines() {
        return surveyed(Lines.needing(false, false));
    }

    /**
     * The lines of an enquiry with the survey that began before it: they stand beside its process,
     * as lines do that are added later.
     */
    public Lines surveyed(Lines before) {
        Lines lines = before;
        if (survey) {
            lines = lines.add(Line.FIRST_SURVEY).add(Line.SECOND_SURVEY);
        }
        for (Line done : settled().toList()) {
            lines = lines.settle(done);
        }
        return lines;
    }

    private Stream<Line> settled() {
        boolean ended = surveys.first().filter(SurveyReport.NotDone.class::isInstance).isPresent();
        return Stream.concat(
                surveys.first().stream().map(_ -> Line.FIRST_SURVEY),
                ended || surveys.second().isPresent()
                        ? Stream.of(Line.SECOND_SURVEY)
                        : Stream.empty());
    }

    @Override
    public String toString() {
        return "InjuredChild[" + id + "]";
    }
}
