package org.threshold.workflow.onduty.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A duty role of an agency, as the directory answers for it; it says nothing of a family.
 *
 * @param gapsAhead when its rota has nobody, as far ahead as the directory looks (L-3.1.15)
 * @param moreGaps whether the directory may know of more gaps than these
 */
public record Duty(Desk desk, Telling telling, Cover cover, List<Gap> gapsAhead, boolean moreGaps) {

    /** The directory lists no more gaps of a role, and does not say that it left some out. */
    private static final int MOST_GAPS = 20;

    public Duty {
        gapsAhead = List.copyOf(gapsAhead);
    }

    /** As the directory answers. */
    public Duty(Desk desk, Telling telling, Cover cover, List<Gap> gapsAhead) {
        this(desk, telling, cover, gapsAhead, gapsAhead.size() >= MOST_GAPS);
    }

    /** The same at another instant; gaps that were left out are no better known then. */
    Duty at(Cover then, List<Gap> ahead) {
        return new Duty(desk, telling, then, ahead, moreGaps);
    }

    /**
     * Whose role it is.
     *
     * @param agency its code
     * @param role its code
     */
    public record Desk(String agency, String role) {

        /** Stands for every role of an agency that has no entry of its own. */
        private static final String ANY = "any";

        /** Whether it is the entry for all roles of the agency that have none of their own. */
        public boolean any() {
            return role.equals(ANY);
        }
    }

    /**
     * How the role is told.
     *
     * @param ways in order of preference
     * @param quiet when only what is urgent is told
     */
    public record Telling(List<Way> ways, Optional<Quiet> quiet) {

        public Telling {
            ways = List.copyOf(ways);
        }
    }

    /**
     * A channel.
     *
     * @param kind its code
     * @param disabledAt since when it is out of use, if it is
     */
    public record Way(String kind, Optional<Instant> disabledAt) {}

    /** Hours of each day, in England; they may go over midnight. */
    public record Quiet(LocalTime from, LocalTime to) {}

    /** A time in which a rota has nobody. */
    public record Gap(Instant from, Instant to) {

        boolean holds(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }
    }
}
