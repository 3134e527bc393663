package org.threshold.workflow.plan.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * Asks for a decision about each other child of the home of a child about whom a conference was
 * held: none is left out because nobody thought of it. It is asked after the conference was
 * recorded, by the service itself, so that nothing about the others keeps that from being recorded.
 */
@Service
public class AskForOtherChildren {

    private static final int MOST = 50;

    private final Cases cases;
    private final HouseholdMembers households;
    private final ProtectionPlans rows;
    private final AskForDecision asking;
    private final ProtectionPlanRecord record;

    AskForOtherChildren(
            Cases cases,
            HouseholdMembers households,
            ProtectionPlans rows,
            AskForDecision asking,
            ProtectionPlanRecord record) {
        this.cases = cases;
        this.households = households;
        this.rows = rows;
        this.asking = asking;
        this.record = record;
    }

    /** The conferences of which nobody has looked yet whether the home has other children. */
    @Transactional(readOnly = true)
    public List<ProtectionPlanId> waiting() {
        return rows.othersToAsk(MOST);
    }

    /** Asks about each; a child without a case has one from then on. Safe twice. */
    @Transactional
    public void handle(ProtectionPlanId id) {
        About about = rows.find(id).map(ProtectionPlan::about).orElseThrow();
        Map<PersonId, CaseRef> others = others(about);
        cases.lock(Stream.concat(Stream.of(about.caseRef()), others.values().stream()).toList());
        others.forEach(
                (child, ref) ->
                        asking.ask(
                                Actor.itself(),
                                new About(
                                        ref, child, about.heldOn(), Optional.of(about.caseRef()))));
        rows.othersAsked(id);
    }

    /** The children of the home then or now; in doubt about an age, a child. */
    private Map<PersonId, CaseRef> others(About about) {
        Map<PersonId, CaseRef> found = new LinkedHashMap<>();
        Stream.of(about.heldOn(), record.today())
                .flatMap(day -> households.childrenAround(about.child(), Set.of(), day).stream())
                .map(around -> around.child().id())
                .filter(child -> !child.equals(about.child()))
                .forEach(child -> found.put(child, cases.openFor(child, record.now())));
        return found;
    }
}
