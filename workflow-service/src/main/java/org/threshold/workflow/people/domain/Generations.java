package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.threshold.workflow.people.PersonId;

/**
 * How many generations above a child somebody is, as far as ties say: 0 for the child’s own, less
 * for who comes after.
 *
 * <p>Parents, partners, brothers and sisters say it first; only who is tied by care alone is taken
 * to be one generation above whom they care for.
 */
final class Generations {

    private static final Set<RelationshipKind> SURE =
            EnumSet.of(
                    RelationshipKind.MOTHER,
                    RelationshipKind.FATHER,
                    RelationshipKind.PARTNER,
                    RelationshipKind.SIBLING);

    private static final Set<RelationshipKind> OF_CARE = EnumSet.complementOf(EnumSet.copyOf(SURE));

    private final Map<PersonId, Integer> known = new HashMap<>();
    private final Collection<Tie> ties;

    private Generations(PersonId child, Collection<Tie> ties) {
        this.ties = ties;
        known.put(child, 0);
    }

    /** For everybody whom ties join to the child; others are left out. */
    static Map<PersonId, Integer> of(PersonId child, Collection<Tie> ties) {
        var generations = new Generations(child, ties);
        boolean learned = true;
        while (learned) {
            learned = generations.learns(SURE) || generations.learns(OF_CARE);
        }
        return Map.copyOf(generations.known);
    }

    /** Whether one more tie told the generation of one more person. */
    private boolean learns(Set<RelationshipKind> kinds) {
        for (Tie tie : ties) {
            boolean one = known.containsKey(tie.from());
            if (kinds.contains(tie.kind()) && one != known.containsKey(tie.to())) {
                PersonId teller = one ? tie.from() : tie.to();
                int step = tie.kind().mutual() ? 0 : one ? -1 : 1;
                known.put(tie.other(teller), known.getOrDefault(teller, 0) + step);
                return true;
            }
        }
        return false;
    }
}
