package org.threshold.workflow.incident.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A domestic abuse incident around a child. It is closed by a DASH of its own and by nothing else
 * (L-3.1.3c, R-TVP-2).
 *
 * @param told the highest grade that people were told of this incident, if they were
 */
public record AbuseIncident(IncidentId id, About about, Optional<Grade> told, Standing standing) {

    /**
     * What happened.
     *
     * @param cases the children’s cases, the one on which it was recorded first
     * @param at when it happened, UTC
     */
    public record About(List<CaseRef> cases, Instant at, Scene scene, Recorded recorded) {

        public About {
            cases = cases.stream().distinct().toList();
        }

        /** The case on which it was recorded. */
        public CaseRef caseRef() {
            return cases.getFirst();
        }
    }

    /**
     * Who was there, and what happened.
     *
     * @param people those who were there and are on record, children and adults
     * @param others those who are not on record, in words; may be empty
     * @param words what happened; may be empty
     */
    public record Scene(Children children, Set<PersonId> people, String others, String words) {

        public Scene {
            people = Set.copyOf(people);
        }

        @Override
        public String toString() {
            return "Scene[" + children + "]";
        }
    }

    /**
     * Who recorded it.
     *
     * @param at UTC
     */
    public record Recorded(ActorId by, Agency agency, Instant at) {}

    /** How it stands. */
    public sealed interface Standing {

        /** It has no DASH of its own. */
        record Waiting() implements Standing {}

        /** It has one that could not wait for the household to be known. */
        record Provisional(Dash dash) implements Standing {}

        /**
         * It is closed.
         *
         * @param history what the history of the household means, in words
         */
        record Closed(Dash dash, String history) implements Standing {

            @Override
            public String toString() {
                return "Closed[" + dash + "]";
            }
        }

        /** The report that it began with was withdrawn before anybody assessed it. */
        record Withdrawn() implements Standing {}

        /** Its DASH, if it has one. */
        default Optional<Dash> assessed() {
            return switch (this) {
                case Waiting _, Withdrawn _ -> Optional.empty();
                case Provisional(var dash) -> Optional.of(dash);
                case Closed(var dash, _) -> Optional.of(dash);
            };
        }
    }

    public boolean closed() {
        return standing instanceof Standing.Closed;
    }

    /** Whether it never was, as far as anybody says now. */
    public boolean withdrawn() {
        return standing instanceof Standing.Withdrawn;
    }

    /** Its DASH, if it has one; a provisional one is one. */
    public Optional<Dash> dash() {
        return standing.assessed();
    }

    /** The highest grade that is known of it: of its DASH, or of what people were told. */
    public Optional<Grade> grade() {
        if (withdrawn()) {
            return Optional.empty();
        }
        Optional<Grade> own = dash().map(Dash::grade);
        return own.map(mine -> told.map(mine::or).orElse(mine)).or(() -> told);
    }

    /** The same, with the DASH that it has now; whoever is told of it is told its grade. */
    public AbuseIncident as(Standing other) {
        return new AbuseIncident(id, about, told, other).told(other.assessed().map(Dash::grade));
    }

    /** The same once people were told of a grade; a lower one changes nothing. */
    public AbuseIncident told(Optional<Grade> grade) {
        return new AbuseIncident(
                id,
                about,
                grade.map(one -> told.map(one::or).orElse(one)).or(() -> told),
                standing);
    }
}
