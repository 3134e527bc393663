package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.people.app.PeopleWorld.staff;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.FamilyReports.Report;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.ListServedFamilies.Child;
import org.threshold.workflow.people.app.VisitFamily.Open;
import org.threshold.workflow.people.app.VisitFamily.Shut;
import org.threshold.workflow.people.domain.Person;

/** Which families a health visitor sees, and what of them (R-HV-1). */
class VisitFamilyTest implements CasePeople {

    private static final Actor VISITOR = staff(Role.HEALTH_VISITOR);

    private final PeopleWorld world = new PeopleWorld();
    private final Map<String, Person> cases = new LinkedHashMap<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> shut = new HashSet<>();

    @BeforeEach
    void two_families() {
        var baby = world.child("Lena Marsh", "2026-08-14");
        var brother = world.child("Tom Marsh", "2016-02-01");
        world.home("4 Mill Lane", baby, brother, world.adult("Ada Marsh", "1995-05-05"));
        var other = world.child("Bob Pike", "2015-03-01");
        world.home("9 High Street", other);
        cases.put("CP-1", baby);
        cases.put("CP-2", brother);
        cases.put("CP-3", other);
    }

    @Test
    @Requirement("R-HV-1")
    void a_health_visitor_sees_all_linked_children_and_their_homes_over_time() {
        var family = (Open) visit("CP-1").orElseThrow();

        assertThat(family.children())
                .extracting(one -> one.person().view().displayName())
                .containsExactlyInAnyOrder("Lena Marsh", "Tom Marsh");
        assertThat(family.homes())
                .singleElement()
                .satisfies(home -> assertThat(home.stays()).hasSize(3));
        assertThat(family.cases()).containsExactlyInAnyOrder("CP-1", "CP-2");
        assertThat(visit("CP-2")).as("the page of the brother").isPresent();
        assertThat(acts()).contains("family-visited");
    }

    @Test
    @Requirement("R-HV-1")
    void another_family_is_not_there_and_that_somebody_looked_is_kept() {
        assertThat(visit("CP-3")).isEmpty();
        assertThat(visit("CP-999")).isEmpty();
        assertThat(acts()).containsExactly("family-not-served");
    }

    @Test
    void a_family_is_served_no_more_once_no_case_of_a_child_under_five_is_open() {
        ended.add("CP-1");

        assertThat(visit("CP-1")).isEmpty();
        assertThat(visit("CP-2")).isEmpty();
    }

    @Test
    @Requirement("R-HV-1")
    void the_list_has_the_children_of_whom_the_health_visitor_is_told_and_what_stands_over_them() {
        var served = list().handle(VISITOR);

        assertThat(served.children()).extracting(Child::caseRef).containsExactly("CP-1");
        assertThat(served.reports()).extracting(Report::caseRef).containsExactly("CP-2");
        assertThat(acts()).containsExactly("families-listed");
    }

    @Test
    @Requirement("R-HV-1")
    void of_a_restricted_case_only_that_it_is_there_is_shown() {
        shut.add("CP-2");

        assertThat(visit("CP-1")).contains(new Shut(List.of("CP-2")));
        shut.add("CP-1");
        assertThat(list().handle(VISITOR).children())
                .singleElement()
                .extracting(Child::shut)
                .isEqualTo(true);
    }

    @Test
    void only_a_health_visitor_is_kept_to_these_families() {
        assertThat(served().reaches(VISITOR, "CP-2")).isTrue();
        assertThat(served().reaches(VISITOR, "CP-3")).isFalse();
        assertThat(served().reaches(world.worker, "CP-3")).isTrue();
        assertThatThrownBy(() -> visit(world.worker, "CP-1")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> list().handle(world.worker)).isInstanceOf(AccessRefused.class);
    }

    private Optional<VisitFamily.Visit> visit(String ref) {
        return visit(VISITOR, ref);
    }

    private Optional<VisitFamily.Visit> visit(Actor who, String ref) {
        return new VisitFamily(
                        world.access,
                        served(),
                        kinships(),
                        (_, refs) -> closed(refs),
                        world.journal)
                .handle(who, ref);
    }

    private ListServedFamilies list() {
        return new ListServedFamilies(
                world.access,
                served(),
                (_, refs) -> closed(refs),
                List.of(() -> List.of(report("CP-2"), report("CP-3"))),
                world.journal);
    }

    private static Report report(String ref) {
        return new Report(ref, "It is not kept", "breach");
    }

    private Set<String> closed(Collection<String> refs) {
        return refs.stream().filter(shut::contains).collect(Collectors.toSet());
    }

    private ServedCases served() {
        return new ServedCases(
                () ->
                        cases.entrySet().stream()
                                .filter(one -> !ended.contains(one.getKey()))
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey, one -> one.getValue().id())),
                kinships(),
                people ->
                        cases.entrySet().stream()
                                .filter(one -> people.contains(one.getValue().id()))
                                .collect(
                                        Collectors.toMap(
                                                one -> one.getValue().id(),
                                                one -> List.of(one.getKey()))),
                world.registers.persons(),
                world.journal);
    }

    private Kinships kinships() {
        return new Kinships(
                this, world.circles, new RecordedParents(world.registers.parents()), world.journal);
    }

    private List<String> acts() {
        return world.audit.stream().map(AuditEntry::what).toList();
    }

    @Override
    public Optional<PersonId> child(String caseRef) {
        return Optional.ofNullable(cases.get(caseRef)).map(Person::id);
    }

    @Override
    public List<Named> named(String caseRef) {
        return List.of();
    }
}
