package org.threshold.workflow.conference.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Whether a child protection conference is called for a child (R-C&amp;F-9a, R-C&amp;F-9b). */
public record Consideration(ConsiderationId id, About about, Standing standing) {

    /**
     * What it is about.
     *
     * @param caseRef the child's case
     * @param adult who was the risk on a child protection plan
     * @param plans the references of the cases of those plans, where known
     * @param since when it became known that the adult is near the child, UTC
     */
    public record About(
            CaseRef caseRef,
            PersonId child,
            PersonId adult,
            List<String> plans,
            How how,
            Instant since) {

        public About {
            plans = List.copyOf(plans);
        }
    }

    /** How it stands. */
    public sealed interface Standing {

        /** Nobody has decided it. */
        record Waiting() implements Standing {}

        /** It was decided to call a conference, which has not been held yet. */
        record ToBeHeld(Reasoned why) implements Standing {}

        /** It was held on a day in England. */
        record Held(Reasoned why, LocalDate on) implements Standing {}

        /** It was decided, after a chair had been asked, that there is none. */
        record NotCalled(Reasoned why, Discussed with) implements Standing {}
    }

    /**
     * Who decided, and why.
     *
     * @param at UTC
     */
    public record Reasoned(String reason, ActorId by, Instant at) {

        @Override
        public String toString() {
            return "Reasoned[" + by.value() + " " + at + "]";
        }
    }

    /**
     * The chair with whom it was discussed before it was decided.
     *
     * @param at UTC
     */
    public record Discussed(StaffId chair, Instant at) {}

    /** The same, standing otherwise. */
    public Consideration as(Standing other) {
        return new Consideration(id, about, other);
    }
}
