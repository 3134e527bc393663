package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** The children whom a risk of a case may concern: its own, and the others of its homes. */
@Service
class ChildrenOfCase {

    private final Cases cases;
    private final Families families;
    private final CaseClock clock;

    ChildrenOfCase(Cases cases, Families families, CaseClock clock) {
        this.cases = cases;
        this.families = families;
        this.clock = clock;
    }

    boolean known(CaseRef ref) {
        return cases.childOf(ref).isPresent();
    }

    void lock(CaseRef ref) {
        cases.lock(List.of(ref));
    }

    /** The child of the case first. */
    List<PersonView> of(CaseRef ref) {
        return family(ref).stream()
                .flatMap(
                        today ->
                                Stream.concat(
                                        Stream.of(today.child()),
                                        around(today)
                                                .filter(one -> one.kind() != PersonKind.ADULT)))
                .distinct()
                .toList();
    }

    /** Every adult who is recorded around the child: its parents, and who lives with it. */
    List<PersonView> adults(CaseRef ref) {
        return family(ref).stream()
                .flatMap(
                        today ->
                                Stream.concat(
                                        today.parents().stream()
                                                .flatMap(one -> one.person().stream()),
                                        Stream.concat(around(today), elsewhere(today))))
                .filter(one -> one.kind() == PersonKind.ADULT)
                .distinct()
                .toList();
    }

    private Optional<FamilyToday> family(CaseRef ref) {
        return cases.childOf(ref)
                .flatMap(child -> families.of(child, WorkingTime.dayOf(clock.now())));
    }

    private static Stream<PersonView> around(FamilyToday today) {
        return today.homes().stream().flatMap(home -> home.with().stream()).map(Relation::person);
    }

    private static Stream<PersonView> elsewhere(FamilyToday today) {
        return today.elsewhere().stream().map(Relation::person);
    }
}
