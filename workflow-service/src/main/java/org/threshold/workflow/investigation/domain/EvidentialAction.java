package org.threshold.workflow.investigation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Something to be done before evidence is lost (L-3.1.6b).
 *
 * @param investigation the one that owns it; empty while there is none
 * @param cases the children whom it is about
 * @param openedAt when it was put on the list, UTC
 */
public record EvidentialAction(
        ItemId id,
        Optional<InvestigationId> investigation,
        List<CaseRef> cases,
        What what,
        Instant openedAt,
        Progress progress) {

    public EvidentialAction {
        cases = List.copyOf(cases);
    }

    /** One that an investigation owns. */
    public EvidentialAction(
            ItemId id,
            InvestigationId investigation,
            List<CaseRef> cases,
            What what,
            Instant openedAt,
            Progress progress) {
        this(id, Optional.of(investigation), cases, what, openedAt, progress);
    }

    /** What is to be done, and by whom. */
    public record What(ActionType type, Owner owner) {}

    /**
     * Who has to see to it.
     *
     * @param name the person; stays in the database; empty where the agency has named nobody yet
     */
    public record Owner(Agency agency, String name) {

        @Override
        public String toString() {
            return "Owner[" + agency + "]";
        }
    }

    /** How far it is. */
    public sealed interface Progress {

        /** It is still to be done. */
        record Open() implements Progress {}

        /**
         * It is done, or will not be.
         *
         * @param words what was done, or why not; stays in the database
         */
        record Closed(ActionResult result, String words) implements Progress {

            @Override
            public String toString() {
                return "Closed[" + result + "]";
            }
        }
    }

    public boolean isOpen() {
        return progress instanceof Progress.Open;
    }

    /** The same, done or not to be done. */
    public EvidentialAction closed(Progress.Closed closed) {
        return new EvidentialAction(id, investigation, cases, what, openedAt, closed);
    }

    /** What it is, for people, without a name. */
    public String words() {
        return "%s (%s)".formatted(what.type().words(), what.owner().agency().words());
    }
}
