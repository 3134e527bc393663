package org.threshold.workflow.circumstances.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.CloseKin;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.ParentsAndCarers;
import org.threshold.workflow.people.PersonId;

/** Whose GPs hear of a child beside its own. */
@Service
class FamilyCircle {

    private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

    private final Parents parents;
    private final CloseKin kin;
    private final HouseholdMembers households;

    FamilyCircle(Parents parents, CloseKin kin, HouseholdMembers households) {
        this.parents = parents;
        this.kin = kin;
        this.households = households;
    }

    /**
     * Those around a child, without the child.
     *
     * @param parentsAndCarers the known parents first, then whoever else has care of the child,
     *     each once (L-3.1.21)
     * @param siblings the other children of the child's homes, where somebody whose age is in doubt
     *     counts, and its brothers and sisters who live elsewhere (R-GP-3)
     */
    record Around(List<PersonId> parentsAndCarers, List<PersonId> siblings) {

        Around {
            parentsAndCarers = List.copyOf(parentsAndCarers);
            siblings = List.copyOf(siblings);
        }
    }

    Around of(PersonId child, LocalDate today) {
        CloseKin.Close close = kin.of(child, today);
        return new Around(
                ParentsAndCarers.of(parents.of(child, today).values(), close.carers()),
                siblings(child, today, close.siblings()));
    }

    private List<PersonId> siblings(PersonId child, LocalDate today, Set<PersonId> elsewhere) {
        Stream<PersonId> around =
                households.childrenAround(child, Set.of(), today).stream()
                        .map(one -> one.child().id());
        return Stream.concat(around, elsewhere.stream().sorted(BY_ID))
                .filter(id -> !id.equals(child))
                .distinct()
                .toList();
    }
}
