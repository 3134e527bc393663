package org.threshold.workflow.prebirth.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.About;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Care;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Standing;
import org.threshold.workflow.referral.CaseRef;

/** Pre-birth assessments for tests. */
public final class Expecting {

    public static final CaseRef CASE = new CaseRef("CP-2041");
    public static final Instant STARTED = Instant.parse("2026-11-23T10:00:00Z");
    public static final LocalDate DUE = LocalDate.parse("2027-03-15");
    public static final Pregnancy PREGNANCY =
            new Pregnancy(Optional.of(DUE), new NhsIdentity.Recorded(new NhsNumber("9434765919")));
    public static final Answer REPLY = new Answer.Reply("Known for years.", "");
    public static final Answer DECLINED = new Answer.Declined("No consent.");
    public static final SourceStanding REQUESTED =
            new SourceStanding.Requested(STARTED, STARTED.plusSeconds(3600));
    public static final SourceStanding NO_PARTNER =
            new SourceStanding.NotApplicable("There is no partner.", STARTED);

    private Expecting() {}

    /** Every source asked, none heard. */
    public static PreBirthAssessment begun() {
        return all(REQUESTED);
    }

    /** Every source standing so. */
    public static PreBirthAssessment all(SourceStanding standing) {
        List<SourceLine> lines =
                Arrays.stream(Source.values())
                        .map(one -> new SourceLine(id(one), one, standing))
                        .toList();
        var about = new About(CASE, PREGNANCY, "Worried.", STARTED, new Standing.Going());
        return new PreBirthAssessment(
                new PreBirthId(new UUID(6, 1)), about, lines, Set.of(), Care.none());
    }

    /** The same, one source standing so. */
    public static PreBirthAssessment but(
            PreBirthAssessment one, Source source, SourceStanding standing) {
        return one.heard(one.line(source).now(standing), Set.of());
    }

    public static SourceStanding said(Answer answer) {
        return new SourceStanding.Said(answer, "", STARTED);
    }

    public static UUID id(Source source) {
        return new UUID(7, List.of(Source.values()).indexOf(source) + 1L);
    }

    public static PreBirthConclusion concluding(PreBirthOutcome outcome, Source... accepted) {
        return new PreBirthConclusion(outcome, "Safe with help.", Set.of(accepted));
    }
}
