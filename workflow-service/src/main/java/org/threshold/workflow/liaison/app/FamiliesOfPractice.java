package org.threshold.workflow.liaison.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.liaison.app.OpenCases.OpenCase;
import org.threshold.workflow.liaison.domain.Child;
import org.threshold.workflow.liaison.domain.OpenFamily;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Practices;
import org.threshold.workflow.referral.CaseRef;

/**
 * The families with an open case of whom somebody is registered at a practice (R-GP-1), each with
 * every child (R-HV-2): those of the child’s homes, and its brothers and sisters wherever they live
 * and wherever they are registered.
 */
@Service
class FamiliesOfPractice {

    private final OpenCases cases;
    private final Families families;
    private final Practices practices;

    FamiliesOfPractice(OpenCases cases, Families families, Practices practices) {
        this.cases = cases;
        this.families = families;
        this.practices = practices;
    }

    List<OpenFamily> of(RegisteredAt practice, LocalDate on) {
        List<Found> found = cases.at(practice, on).stream().map(one -> found(one, on)).toList();
        Set<PersonId> here =
                here(practice, found.stream().flatMap(it -> it.children().stream()).toList());
        return found.stream().map(one -> one.family(here)).toList();
    }

    private Found found(OpenCase one, LocalDate on) {
        List<PersonId> children = new ArrayList<>(List.of(one.child()));
        families.of(one.child(), on).stream()
                .flatMap(family -> others(family, on))
                .map(PersonView::id)
                .filter(id -> !children.contains(id))
                .forEach(children::add);
        return new Found(one.ref(), children.stream().distinct().toList());
    }

    private static Stream<PersonView> others(FamilyToday family, LocalDate on) {
        Stream<Relation> homes = family.homes().stream().flatMap(home -> home.with().stream());
        Stream<Relation> siblings = family.elsewhere().stream().filter(Relation::isSibling);
        return Stream.concat(homes, siblings)
                .map(Relation::person)
                .filter(person -> person.born().childOn(on, person.kind()));
    }

    private Set<PersonId> here(RegisteredAt practice, Collection<PersonId> children) {
        return practices.of(children).entrySet().stream()
                .filter(entry -> entry.getValue().equals(practice))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private record Found(CaseRef ref, List<PersonId> children) {

        OpenFamily family(Set<PersonId> here) {
            return new OpenFamily(
                    ref,
                    children.stream()
                            .map(child -> new Child(child, here.contains(child)))
                            .toList());
        }
    }
}
