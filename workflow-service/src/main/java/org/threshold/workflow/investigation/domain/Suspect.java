package org.threshold.workflow.investigation.domain;

import org.threshold.workflow.investigation.InvestigationId;

/**
 * Somebody whom the police suspect, known or not.
 *
 * @param who in words; stays in the database
 */
public record Suspect(
        SuspectId id,
        InvestigationId investigation,
        RoleInCase role,
        String who,
        Stand stand,
        Review review) {

    /**
     * Where the suspect stands.
     *
     * @param conditions of bail or release, in words; stays in the database
     */
    public record Stand(SuspectStatus status, String conditions) {

        @Override
        public String toString() {
            return "Stand[" + status + "]";
        }
    }

    /** When the status is looked at again. */
    public sealed interface Review {

        /** It is not. */
        record None() implements Review {}

        /** By this item, which waits. */
        record Due(ItemId item) implements Review {}
    }

    /** The same, standing somewhere else. */
    public Suspect at(Stand now, Review next) {
        return new Suspect(id, investigation, role, who, now, next);
    }

    @Override
    public String toString() {
        return "Suspect[" + id + " " + stand + "]";
    }
}
