package org.threshold.workflow.incident.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.people.HouseholdHistories;
import org.threshold.workflow.people.HouseholdHistories.Member;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Knows the household around an incident: those of every child it concerns, and who was there. */
@Service
class Household {

    private final HouseholdHistories histories;
    private final Cases cases;
    private final IncidentRecord record;

    Household(HouseholdHistories histories, Cases cases, IncidentRecord record) {
        this.histories = histories;
        this.cases = cases;
        this.record = record;
    }

    /** Whether an adult lives, as far as is recorded, with the child of the case. */
    boolean known(AbuseIncident one) {
        return of(one).stream().anyMatch(Member::adultOfTheHome);
    }

    /** Everybody today, without the child of the case itself. */
    List<Member> of(AbuseIncident one) {
        return child(one.about().caseRef()).stream()
                .flatMap(
                        child ->
                                histories
                                        .of(
                                                child,
                                                besides(one, child),
                                                WorkingTime.dayOf(record.now()))
                                        .stream())
                .toList();
    }

    private List<PersonId> child(CaseRef ref) {
        return cases.childOf(ref).stream().toList();
    }

    private static Set<PersonId> besides(AbuseIncident one, PersonId child) {
        Set<PersonId> besides = new HashSet<>(one.about().scene().people());
        besides.remove(child);
        return besides;
    }
}
