package org.threshold.workflow.plan.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;

/** Plans in memory. */
final class InMemoryProtectionPlans implements ProtectionPlans {

    private final Map<ProtectionPlanId, ProtectionPlan> rows = new LinkedHashMap<>();

    @Override
    public void add(ProtectionPlan one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<ProtectionPlan> find(ProtectionPlanId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<ProtectionPlan> lock(ProtectionPlanId id) {
        return find(id);
    }

    @Override
    public void save(ProtectionPlan one) {
        rows.replace(one.id(), one);
    }

    @Override
    public List<ProtectionPlan> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .sorted(
                        Comparator.comparing((ProtectionPlan one) -> one.about().heldOn())
                                .reversed())
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static ProtectionPlan moved(ProtectionPlan one, CaseRef into) {
        var about = new About(into, one.about().child(), one.about().heldOn());
        return new ProtectionPlan(one.id(), about, one.standing(), one.meetings());
    }
}
