package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.people.HouseholdHistories;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Relative;
import org.threshold.workflow.people.domain.Stay;

/** Puts the histories of a household together out of what is recorded over time. */
@Service
class RecordedHistories implements HouseholdHistories {

    private final Circles circles;
    private final LinkedPlans linked;

    RecordedHistories(Circles circles, LinkedPlans linked) {
        this.circles = circles;
        this.linked = linked;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> of(PersonId child, Set<PersonId> besides, LocalDate on) {
        List<PersonId> core = new ArrayList<>(besides);
        core.add(child);
        Map<PersonId, Near> members = members(circles.around(core), child, besides, on);
        var all = new Recorded(withChildrenOfPlans(members.keySet()), on);
        return members.entrySet().stream()
                .flatMap(
                        one ->
                                all.circle().known(List.of(one.getKey())).stream()
                                        .map(person -> member(all, person, one.getValue())))
                .toList();
    }

    private Member member(Recorded all, Person person, Near near) {
        return linked.addedTo(all.member(person, near, linked.childrenOf(person.id())));
    }

    private static Map<PersonId, Near> members(
            Circle circle, PersonId child, Set<PersonId> besides, LocalDate on) {
        Map<PersonId, Near> members = new LinkedHashMap<>();
        residents(circle, child, on).forEach(one -> members.put(one, Near.LIVES_HERE));
        List.copyOf(members.keySet()).stream()
                .flatMap(one -> partners(circle, one, on))
                .forEach(one -> members.putIfAbsent(one, Near.PARTNER));
        besides.forEach(one -> members.putIfAbsent(one, Near.BESIDES));
        members.remove(child);
        return members;
    }

    private static Stream<PersonId> residents(Circle circle, PersonId child, LocalDate on) {
        return circle.homesOf(child).stream()
                .map(Home::stays)
                .map(stays -> stays.stream().filter(stay -> stay.period().covers(on)).toList())
                .filter(stays -> stays.stream().anyMatch(stay -> stay.person().id().equals(child)))
                .flatMap(Collection::stream)
                .map(stay -> stay.person().id())
                .distinct();
    }

    private static Stream<PersonId> partners(Circle circle, PersonId one, LocalDate on) {
        return circle.relativesOf(one).stream()
                .map(Relative::relationship)
                .filter(tie -> tie.tie().kind() == RelationshipKind.PARTNER)
                .filter(tie -> tie.period().covers(on))
                .map(tie -> tie.tie().other(one));
    }

    /** The children of old plans may have nothing else to do with the adult any more. */
    private Circle withChildrenOfPlans(Set<PersonId> members) {
        Circle circle = circles.around(members);
        Set<PersonId> more = new HashSet<>(members);
        members.forEach(
                one -> circle.concernsOf(one).forEach(it -> more.addAll(it.plan().children())));
        return more.size() == members.size() ? circle : circles.around(more);
    }

    /** What is on record of everybody, as seen on one day. */
    private record Recorded(Circle circle, LocalDate on) {

        Member member(Person person, Near near, List<PersonId> asParent) {
            return new Member(
                    person.view(),
                    !child(person),
                    near,
                    circle.concernsOf(person.id()).stream().map(Recorded::role).toList(),
                    children(person.id(), asParent));
        }

        private static PlanRole role(AdultConcern one) {
            return new PlanRole(
                    one.role().code(),
                    one.plan().kind().words(),
                    one.plan().reference(),
                    !one.period().open());
        }

        private Set<PersonId> children(PersonId adult, List<PersonId> asParent) {
            Stream<Person> shared =
                    circle.homesOf(adult).stream()
                            .flatMap(home -> with(home, adult))
                            .map(Stay::person);
            Stream<Person> tied = circle.relativesOf(adult).stream().map(Relative::person);
            Stream<PersonId> planned =
                    circle.concernsOf(adult).stream()
                            .flatMap(one -> one.plan().children().stream());
            return Stream.of(
                            Stream.concat(shared, tied).filter(this::onceAChild).map(Person::id),
                            planned,
                            asParent.stream())
                    .flatMap(all -> all)
                    .filter(one -> !one.equals(adult))
                    .collect(Collectors.toSet());
        }

        /** Those who were, or may have been, in a home at the same time. */
        private static Stream<Stay> with(Home home, PersonId adult) {
            List<Period> own =
                    home.stays().stream()
                            .filter(stay -> stay.person().id().equals(adult))
                            .map(Stay::period)
                            .toList();
            return home.stays().stream()
                    .filter(stay -> own.stream().anyMatch(it -> it.overlaps(stay.period())));
        }

        private boolean child(Person person) {
            return person.facts().born().childOn(on, person.facts().kind());
        }

        /** Who was a child when first recorded may be none any more, and had a case then. */
        private boolean onceAChild(Person person) {
            return child(person) || person.facts().kind() == PersonKind.CHILD;
        }
    }
}
