package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Stay;

/** Puts a child’s family of today together out of what is recorded over time. */
@Service
class FamiliesToday implements Families {

    private final Circles circles;
    private final Parents parents;

    FamiliesToday(Circles circles, Parents parents) {
        this.circles = circles;
        this.parents = parents;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FamilyToday> of(PersonId child, LocalDate on) {
        Map<ParentRole, ParentStanding> standings = parents.of(child, on);
        List<PersonId> core = new ArrayList<>(List.of(child));
        standings.values().stream().flatMap(FamiliesToday::named).forEach(core::add);
        var around = new Around(circles.around(core), child, on);
        return around.circle().known(List.of(child)).stream()
                .findFirst()
                .map(found -> around.family(found.view(), standings));
    }

    private static Stream<PersonId> named(ParentStanding standing) {
        return standing instanceof ParentStanding.KnownParent(var parent)
                ? Stream.of(parent)
                : Stream.of();
    }

    /** Everybody around one child, as seen on one day. */
    private record Around(Circle circle, PersonId child, LocalDate on) {

        FamilyToday family(PersonView self, Map<ParentRole, ParentStanding> standings) {
            List<ParentToday> parents =
                    ParentRole.asked(standings.keySet()).stream()
                            .map(role -> parent(role, standings.getOrDefault(role, new Blank())))
                            .toList();
            return new FamilyToday(self, parents, homes(), elsewhere());
        }

        private ParentToday parent(ParentRole role, ParentStanding standing) {
            return new ParentToday(
                    role,
                    standing,
                    circle.known(named(standing).toList()).stream().findFirst().map(Person::view));
        }

        private List<HomeToday> homes() {
            return current()
                    .map(home -> new HomeToday(home.household().address(), with(home)))
                    .toList();
        }

        private List<Relation> elsewhere() {
            Set<PersonId> inside =
                    current().flatMap(this::others).map(Person::id).collect(Collectors.toSet());
            var belonging = circle.siblingsOf(child);
            circle.relativesOf(child).stream()
                    .filter(one -> one.relationship().period().covers(on))
                    .forEach(one -> belonging.add(one.person().id()));
            belonging.removeAll(inside);
            return relations(circle.known(belonging).stream());
        }

        private Stream<Home> current() {
            return circle.homesOf(child).stream().filter(this::livesIn);
        }

        private boolean livesIn(Home home) {
            return home.stays().stream().anyMatch(stay -> now(stay) && isChild(stay.person()));
        }

        private List<Relation> with(Home home) {
            return relations(others(home));
        }

        private Stream<Person> others(Home home) {
            return home.stays().stream()
                    .filter(this::now)
                    .map(Stay::person)
                    .filter(person -> !isChild(person))
                    .distinct();
        }

        private boolean now(Stay stay) {
            return stay.period().covers(on);
        }

        private boolean isChild(Person person) {
            return person.id().equals(child);
        }

        private List<Relation> relations(Stream<Person> people) {
            return people.sorted(Comparator.comparing(person -> person.id().value()))
                    .map(
                            person ->
                                    new Relation(
                                            person.view(), ties(person.id()), risk(person.id())))
                    .toList();
        }

        private List<String> ties(PersonId person) {
            Stream<String> said =
                    circle.relativesOf(child).stream()
                            .filter(one -> one.person().id().equals(person))
                            .filter(one -> one.relationship().period().covers(on))
                            .map(one -> one.relationship().tie().otherIs(child));
            Stream<String> derived =
                    circle.siblingsOf(child).contains(person)
                            ? Stream.of(RelationshipKind.SIBLING.words())
                            : Stream.of();
            return Stream.concat(said, derived).distinct().toList();
        }

        private boolean risk(PersonId person) {
            return circle.concernsOf(person).stream().anyMatch(AdultConcern::followsTheAdult);
        }
    }
}
