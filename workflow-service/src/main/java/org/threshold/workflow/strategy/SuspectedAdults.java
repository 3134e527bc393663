package org.threshold.workflow.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Has the children of every home of whoever is suspected discussed too (L-3.1.8). */
public interface SuspectedAdults {

    /**
     * The adults around the children of these cases whom a role may mean, as their families are on
     * record today: in doubt an adult is meant.
     *
     * @param role what the one who is suspected is to the children, for example {@code mother} or
     *     {@code partner}
     */
    Set<PersonId> of(Collection<CaseRef> cases, String role);

    /**
     * Somebody is suspected, in the caller's transaction. Where that adult lives with other
     * children, those become part of the discussion that is open, or of one that is called; where
     * not, nothing happens.
     */
    void suspected(Actor by, Suspicion suspicion);

    /**
     * Who is suspected.
     *
     * @param source what says so; the same calls once
     * @param role as above
     */
    record Suspicion(UUID source, List<CaseRef> cases, String role) {

        public Suspicion {
            cases = List.copyOf(cases);
        }
    }
}
