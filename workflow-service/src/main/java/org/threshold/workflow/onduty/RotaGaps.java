package org.threshold.workflow.onduty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When rotas have nobody on duty, as the directory of duty roles said last (L-3.1.15). */
public interface RotaGaps {

    /** A time in which a rota has nobody; UTC. */
    record Gap(Instant from, Instant to) {}

    /**
     * A duty role.
     *
     * @param agency its code
     * @param role its code; empty for the entry of all roles that have none of their own
     * @param rota whether a rota is entered at all
     * @param gaps the soonest first
     */
    record OfRole(String agency, String role, boolean rota, List<Gap> gaps) {

        public OfRole {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Every duty role.
     *
     * @param asOf the instant of the directory's answer, UTC
     */
    record Ahead(Instant asOf, List<OfRole> roles) {

        public Ahead {
            roles = List.copyOf(roles);
        }
    }

    /**
     * The next 14 days, from the copy that is refreshed every few minutes: nothing waits for
     * another service. Empty where the directory never answered.
     */
    Optional<Ahead> ahead();
}
