package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.threshold.workflow.people.PersonId;

/** Which children an adult of concern is near, beyond those of the plan itself (R-C&amp;F-9a). */
public final class NearbyChildren {

    private NearbyChildren() {}

    /**
     * The children among these people, on a day, who are not on every plan the adult was the risk
     * in: a child of one plan still is another family's child to the other.
     *
     * @param concerns the adult's concerns, of whatever role
     */
    public static Set<PersonId> ofConcern(
            Collection<Person> near, List<AdultConcern> concerns, LocalDate today) {
        var children =
                near.stream()
                        .filter(p -> p.facts().born().childOn(today, p.facts().kind()))
                        .map(Person::id)
                        .collect(Collectors.toCollection(HashSet::new));
        var following = concerns.stream().filter(AdultConcern::followsTheAdult).toList();
        children.removeIf(
                child -> following.stream().allMatch(c -> c.plan().children().contains(child)));
        return children;
    }

    /** The references of the plans in which the adult was the risk, where they are known. */
    public static List<String> plans(List<AdultConcern> concerns) {
        var references =
                concerns.stream()
                        .filter(AdultConcern::followsTheAdult)
                        .map(concern -> concern.plan().reference())
                        .filter(reference -> !reference.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(references);
    }
}
