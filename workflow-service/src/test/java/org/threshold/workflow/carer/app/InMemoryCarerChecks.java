package org.threshold.workflow.carer.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheck.About;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/** Checks of carers in memory. */
final class InMemoryCarerChecks implements CarerChecks {

    private final Map<CarerCheckId, CarerCheck> rows = new LinkedHashMap<>();

    @Override
    public void add(CarerCheck one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<CarerCheck> find(CarerCheckId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<CarerCheck> lock(CarerCheckId id) {
        return find(id);
    }

    @Override
    public void save(CarerCheck one) {
        rows.replace(one.id(), one);
    }

    @Override
    public void about(CarerCheckId id, ChangeId change) {
        rows.computeIfPresent(
                id,
                (_, one) -> {
                    var about = new About(one.about().caseRef(), change, one.about().knownAt());
                    return new CarerCheck(id, about, one.details(), one.checked());
                });
    }

    @Override
    public List<CarerCheck> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .sorted(Comparator.comparing((CarerCheck one) -> one.about().knownAt()).reversed())
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static CarerCheck moved(CarerCheck one, CaseRef into) {
        var about = new About(into, one.about().change(), one.about().knownAt());
        return new CarerCheck(one.id(), about, one.details(), one.checked());
    }
}
