package org.threshold.workflow.plan.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueStep;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Shows what conferences decided for the child of a case, and what is due. */
@Service
public class ReadProtectionPlans {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final Known known;
    private final ProtectionPlanWork work;

    ReadProtectionPlans(
            Access access, Cases cases, JoinedCases joined, Known known, ProtectionPlanWork work) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.known = known;
        this.work = work;
    }

    /** What is read of plans, and of their meetings as entries. */
    @Service
    record Known(ProtectionPlans rows, ReadEntries entries) {}

    /**
     * A plan and what is due of it, the next first.
     *
     * @param entries what belongs to its meetings as entries
     */
    public record Shown(ProtectionPlan plan, List<DueStep> due, CaseEntries entries) {

        public Shown {
            due = List.copyOf(due);
        }
    }

    /** All of a case, the latest first; empty when there is no such case. */
    @Transactional(readOnly = true)
    public Optional<List<Shown>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return cases.childOf(ref)
                .map(
                        _ ->
                                known.rows().of(joined.answering(ref)).stream()
                                        .map(this::shown)
                                        .toList());
    }

    /** Those of these cases that are not over, for a list of cases. */
    @Transactional(readOnly = true)
    public List<ProtectionPlan> open(Actor who, Collection<CaseRef> cases) {
        access.require(who, Activity.READ_CASE);
        return known.rows().open(cases);
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Shown forStep(ProtectionPlanId id) {
        return shown(known.rows().find(id).orElseThrow());
    }

    private Shown shown(ProtectionPlan one) {
        return new Shown(
                one,
                work.due(one).stream().map(DueStep::of).toList(),
                known.entries().of(one.about().caseRef()));
    }
}
