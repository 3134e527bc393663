package org.threshold.workflow.letter.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.enquiry.PlannedConference;

/**
 * What somebody says who issues a letter to a parent.
 *
 * @param ring whom the parent can ring, and on which number
 * @param at when the parent got it, UTC
 * @param invitation where and when, of a letter that invites
 */
public record Issuing(
        Safety safety, Way way, String ring, Instant at, Optional<Invitation> invitation) {

    /**
     * The answer of a person to whether it is safe that this parent hears of it.
     *
     * @param safe empty while nobody has answered
     * @param why what was considered: the children, the other parent
     * @param police what the police said; asked where an investigation is open
     */
    public record Safety(Optional<Boolean> safe, String why, String police) {

        @Override
        public String toString() {
            return "Safety[" + safe + "]";
        }
    }

    /**
     * Where and when the parent is invited to.
     *
     * @param at UTC
     */
    public record Invitation(Instant at, String place) {

        /**
         * What is typed, and what is left out as the day of the conference is set: nobody types it
         * twice (R-4.2-4a). Empty while it is not known when the conference is.
         */
        public static Optional<Invitation> of(
                Optional<Instant> at, String place, Optional<PlannedConference> set) {
            String where = place.isBlank() ? set.map(PlannedConference::place).orElse("") : place;
            return at.or(() -> set.flatMap(PlannedConference::at))
                    .map(then -> new Invitation(then, where));
        }

        @Override
        public String toString() {
            return "Invitation[" + at + "]";
        }
    }

    @Override
    public String toString() {
        return "Issuing[" + way + " " + at + "]";
    }
}
