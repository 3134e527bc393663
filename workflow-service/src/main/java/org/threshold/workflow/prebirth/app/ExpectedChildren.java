package org.threshold.workflow.prebirth.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** The children of cases who are not born yet, as the record of people knows them. */
@Service
class ExpectedChildren {

    private final Cases cases;
    private final People people;
    private final CaseClock clock;

    ExpectedChildren(Cases cases, People people, CaseClock clock) {
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    boolean known(CaseRef ref) {
        return cases.childOf(ref).isPresent();
    }

    /** What the child of a case is called until it has a name of its own; it may be nothing. */
    String name(CaseRef ref) {
        return cases.childOf(ref).flatMap(people::view).map(PersonView::displayName).orElse("");
    }

    void lock(CaseRef ref) {
        cases.lock(List.of(ref));
    }

    /** The first day on which the child of a case is expected; empty once it may be born. */
    Optional<LocalDate> expected(CaseRef ref) {
        return cases.childOf(ref).flatMap(this::expected);
    }

    /** The same for a child. */
    Optional<LocalDate> expected(PersonId child) {
        LocalDate today = today();
        return people.view(child)
                .map(PersonView::born)
                .flatMap(
                        born ->
                                born instanceof Born.Estimated(var earliest, var _)
                                        ? Optional.of(earliest)
                                        : Optional.empty())
                .filter(today::isBefore);
    }

    /** The day in England. */
    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }
}
