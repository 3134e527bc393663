package org.threshold.workflow.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * The child and family assessment of a case (T8).
 *
 * @param children whom it is of, the child of the case first
 * @param asked the agencies that contribute, in the order in which they were asked
 * @param checkpoints each time that a manager looked at it
 */
public record SingleAssessment(
        SingleAssessmentId id,
        About about,
        List<AssessedChild> children,
        List<AskedAgency> asked,
        List<Checkpoint> checkpoints) {

    public SingleAssessment {
        children = List.copyOf(children);
        asked = List.copyOf(asked);
        checkpoints = List.copyOf(checkpoints);
    }

    /**
     * Why it is made, who leads it, and how it stands.
     *
     * @param referredAt when the referral was received, UTC: T8 is counted from it
     * @param lead the lead social worker’s name; empty while nobody was named
     */
    public record About(
            CaseRef caseRef, String why, Instant referredAt, String lead, Standing standing) {

        @Override
        public String toString() {
            return "About[" + caseRef + " " + standing + "]";
        }
    }

    /** How it stands. */
    public sealed interface Standing {

        /**
         * It is being made.
         *
         * @param sentBack what its manager missed in it; empty unless it was sent back
         */
        record Going(String sentBack) implements Standing {

            @Override
            public String toString() {
                return "Going[]";
            }
        }

        /** It is concluded, and a manager has not agreed yet. */
        record Concluded(AssessmentConclusion conclusion) implements Standing {}

        /**
         * It has ended.
         *
         * @param at UTC
         */
        record Ended(AssessmentConclusion conclusion, Instant at) implements Standing {}
    }

    /** Whether it has still to be concluded or agreed. */
    public boolean open() {
        return !(about.standing() instanceof Standing.Ended);
    }

    /** The same, standing so. */
    public SingleAssessment now(Standing so) {
        return with(new About(about.caseRef(), about.why(), about.referredAt(), about.lead(), so));
    }

    /** The same, led by somebody. */
    public SingleAssessment led(String lead) {
        return with(
                new About(
                        about.caseRef(), about.why(), about.referredAt(), lead, about.standing()));
    }

    private SingleAssessment with(About other) {
        return new SingleAssessment(id, other, children, asked, checkpoints);
    }

    /** The same, of these children too. */
    public SingleAssessment of(List<AssessedChild> more) {
        var all = Stream.concat(children.stream(), more.stream()).toList();
        return new SingleAssessment(id, about, all, asked, checkpoints);
    }

    /** The same, with these agencies asked too. */
    public SingleAssessment asking(List<AskedAgency> more) {
        var all = Stream.concat(asked.stream(), more.stream()).toList();
        return new SingleAssessment(id, about, children, all, checkpoints);
    }

    /** The same, looked at by a manager once more. */
    public SingleAssessment looked(Checkpoint one) {
        var all = Stream.concat(checkpoints.stream(), Stream.of(one)).toList();
        return new SingleAssessment(id, about, children, asked, all);
    }

    /** The same, with this child as it is now. */
    public SingleAssessment with(AssessedChild now) {
        var all = children.stream().map(one -> one.id().equals(now.id()) ? now : one).toList();
        return new SingleAssessment(id, about, all, asked, checkpoints);
    }

    /** The same, with what came of asking an agency. */
    public SingleAssessment answered(UUID line, Answer answer, String role) {
        var all =
                asked.stream()
                        .map(one -> one.id().equals(line) ? one.answered(answer, role) : one)
                        .toList();
        return new SingleAssessment(id, about, children, all, checkpoints);
    }

    /** The child that a task names. */
    public Optional<AssessedChild> child(UUID line) {
        return children.stream().filter(one -> one.id().equals(line)).findFirst();
    }

    /** Whether it is of this child. */
    public boolean isOf(PersonId person) {
        return children.stream().anyMatch(one -> one.person().equals(person));
    }

    /** What an agency was asked, if it was. */
    public Optional<AskedAgency> asked(Agency agency) {
        return asked.stream().filter(one -> one.agency() == agency).findFirst();
    }
}
