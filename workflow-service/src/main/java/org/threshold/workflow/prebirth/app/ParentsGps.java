package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.Practices;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.prebirth.domain.SourceRequest.ParentsPractices;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Where the parents of an expected child are registered with a GP. */
@Service
class ParentsGps {

    private final Cases cases;
    private final Parents parents;
    private final Practices practices;
    private final CaseClock clock;

    ParentsGps(Cases cases, Parents parents, Practices practices, CaseClock clock) {
        this.cases = cases;
        this.parents = parents;
        this.practices = practices;
        this.clock = clock;
    }

    ParentsPractices of(CaseRef ref) {
        return cases.childOf(ref)
                .map(
                        child -> {
                            var all = parents.of(child, WorkingTime.dayOf(clock.now()));
                            return new ParentsPractices(
                                    practice(all, ParentRole.MOTHER),
                                    practice(all, ParentRole.FATHER));
                        })
                .orElseGet(
                        () ->
                                new ParentsPractices(
                                        new GpPractice.NotRecorded(),
                                        new GpPractice.NotRecorded()));
    }

    private GpPractice practice(Map<ParentRole, ParentStanding> all, ParentRole role) {
        Optional<PersonId> known =
                all.get(role) instanceof ParentStanding.KnownParent(var parent)
                        ? Optional.of(parent)
                        : Optional.empty();
        return known.map(parent -> practices.of(List.of(parent)).get(parent))
                .orElseGet(GpPractice.NotRecorded::new);
    }
}
