package org.threshold.workflow.plan.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;

/** Plans in memory. */
final class InMemoryProtectionPlans implements ProtectionPlans {

    private final Map<ProtectionPlanId, ProtectionPlan> rows = new LinkedHashMap<>();
    private final Set<ProtectionPlanId> asked = new HashSet<>();

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
    public List<ProtectionPlan> ofChildren(Collection<PersonId> children) {
        return rows.values().stream()
                .filter(one -> children.contains(one.about().child()))
                .sorted(
                        Comparator.comparing((ProtectionPlan one) -> one.about().heldOn())
                                .reversed())
                .toList();
    }

    @Override
    public List<ProtectionPlan> open(Collection<CaseRef> refs) {
        return refs.stream().flatMap(ref -> of(ref).stream()).filter(ProtectionPlan::open).toList();
    }

    @Override
    public List<ProtectionPlanId> othersToAsk(int most) {
        return rows.values().stream()
                .filter(one -> one.about().beside().isEmpty() && !asked.contains(one.id()))
                .sorted(Comparator.comparing(one -> one.about().heldOn()))
                .map(ProtectionPlan::id)
                .limit(most)
                .toList();
    }

    @Override
    public void othersAsked(ProtectionPlanId id) {
        asked.add(id);
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static ProtectionPlan moved(ProtectionPlan one, CaseRef into) {
        var was = one.about();
        var about = new About(into, was.child(), was.heldOn(), was.beside());
        return new ProtectionPlan(one.id(), about, one.standing(), one.meetings());
    }
}
