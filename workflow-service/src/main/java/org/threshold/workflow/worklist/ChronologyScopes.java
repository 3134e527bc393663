package org.threshold.workflow.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows whose cases make up the chronology of a person or of a family (R-4.2-7c). */
public interface ChronologyScopes {

    /**
     * The cases of the child of a case and of every child of the family; empty where there is no
     * such case.
     */
    Optional<Scope> family(String caseRef);

    /**
     * For a child its own cases, for an adult those of every child around, then and now; empty
     * where there is no such case or no such person.
     *
     * @param caseRef the case from which somebody looks
     */
    Optional<Scope> person(String caseRef, UUID person);

    /**
     * What a chronology is made of.
     *
     * @param person whose it is; of a family, the child of the case
     * @param cases references, none twice
     */
    record Scope(UUID person, boolean child, List<String> cases) {

        public Scope {
            cases = List.copyOf(cases);
        }
    }
}
