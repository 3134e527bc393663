package org.threshold.workflow.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.people.ParentStanding.KnownParent;

/** Who looks after a child: the adults whose GPs hear of it as the child's own does (L-3.1.21). */
public final class ParentsAndCarers {

    private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

    private ParentsAndCarers() {}

    /** The known parents first, then whoever else has care of the child, each once. */
    public static List<PersonId> of(Collection<ParentStanding> parents, Set<PersonId> carers) {
        Stream<PersonId> known =
                parents.stream()
                        .flatMap(
                                standing ->
                                        standing instanceof KnownParent(var parent)
                                                ? Stream.of(parent)
                                                : Stream.of());
        return Stream.concat(known, carers.stream().sorted(BY_ID)).distinct().toList();
    }
}
