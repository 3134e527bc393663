package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.ViewFamily;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Person;

/**
 * A person's family.
 *
 * @param households every household the person lives or lived in
 * @param siblings those recorded as such, and other children of the same mother or father
 * @param adults the adults around, and the person if an adult, with what they were to other
 *     children
 * @param parents what is recorded for each place a child's record has for a parent
 */
record FamilyAnswer(
        PersonAnswer person,
        List<HomeAnswer> households,
        List<BondAnswer> relationships,
        List<BriefAnswer> siblings,
        List<AdultAnswer> adults,
        List<ParentAnswer> parents) {

    /**
     * An adult around.
     *
     * @param otherHouseholds those in which the person in the middle never lived
     */
    record AdultAnswer(
            BriefAnswer person, List<HomeAnswer> otherHouseholds, List<ConcernAnswer> concerns) {}

    static FamilyAnswer of(ViewFamily.Family family) {
        Circle circle = family.circle();
        PersonId id = family.person().id();
        return new FamilyAnswer(
                PersonAnswer.of(family.person()),
                circle.homesOf(id).stream().map(HomeAnswer::of).toList(),
                circle.relativesOf(id).stream().map(BondAnswer::of).toList(),
                circle.known(circle.siblingsOf(id)).stream()
                        .sorted(byId())
                        .map(BriefAnswer::of)
                        .toList(),
                adults(family),
                family.parents().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> ParentAnswer.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static List<AdultAnswer> adults(ViewFamily.Family family) {
        Circle circle = family.circle();
        PersonId id = family.person().id();
        var own = circle.homesOf(id);
        var around = new HashSet<PersonId>();
        around.add(id);
        own.forEach(home -> home.stays().forEach(stay -> around.add(stay.person().id())));
        circle.relativesOf(id).forEach(relative -> around.add(relative.person().id()));
        return circle.known(around).stream()
                .filter(person -> isAdult(person, family.asOf()))
                .sorted(byId())
                .map(person -> adult(person, circle, own))
                .toList();
    }

    private static AdultAnswer adult(Person adult, Circle circle, List<Home> own) {
        var shared = own.stream().map(home -> home.household().id()).collect(Collectors.toSet());
        return new AdultAnswer(
                BriefAnswer.of(adult),
                circle.homesOf(adult.id()).stream()
                        .filter(home -> !shared.contains(home.household().id()))
                        .map(HomeAnswer::of)
                        .toList(),
                circle.concernsOf(adult.id()).stream().map(ConcernAnswer::of).toList());
    }

    private static boolean isAdult(Person person, LocalDate day) {
        return !person.facts().born().childOn(day, person.facts().kind());
    }

    private static Comparator<Person> byId() {
        return Comparator.comparing(person -> person.id().value());
    }
}
