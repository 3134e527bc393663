package org.threshold.workflow.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.SingleAssessment.About;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Single assessments for tests: of one child, who was seen, with everything said. */
public final class AnAssessment {

    public static final Instant REFERRED = Instant.parse("2026-11-23T10:00:00Z");
    public static final UUID CHILD = new UUID(7, 1);
    public static final UUID GP = new UUID(8, 1);
    public static final ChildVisit SEEN =
            new ChildVisit(REFERRED.plusSeconds(3600), new ChildVisit.Seen.Alone("Plays."));
    public static final ChildVisit NOT_SEEN =
            new ChildVisit(
                    REFERRED.plusSeconds(3600), new ChildVisit.Seen.NotSeen("Nobody in.", false));
    public static final Answer REPLY = new Answer.Reply("Seen in March.", "");
    public static final Answer DECLINED = new Answer.Declined("No consent.");

    private AnAssessment() {}

    /** Led, its child visited so, and its general practice having answered so. */
    public static SingleAssessment with(List<ChildVisit> visits, Answer answer) {
        return new SingleAssessment(
                new SingleAssessmentId(new UUID(6, 1)),
                about("Sam Carr"),
                List.of(new AssessedChild(CHILD, new PersonId(new UUID(1, 1)), visits)),
                List.of(new AskedAgency(GP, Agency.GP, answer, "")),
                List.of());
    }

    static SingleAssessment ledByNobody() {
        SingleAssessment one = with(List.of(SEEN), REPLY);
        return new SingleAssessment(
                one.id(), about(""), one.children(), one.asked(), one.checkpoints());
    }

    private static About about(String lead) {
        return new About(
                new CaseRef("CP-2041"), "Worried.", REFERRED, lead, new Standing.Going(""));
    }

    /** A conclusion that lacks nothing. */
    public static AssessmentConclusion concluding(AssessmentOutcome outcome) {
        return new AssessmentConclusion(
                outcome,
                "Safe at home with help.",
                new SharedWithParents(Optional.of(LocalDate.parse("2026-11-23")), "At home."),
                Set.of(),
                "");
    }
}
