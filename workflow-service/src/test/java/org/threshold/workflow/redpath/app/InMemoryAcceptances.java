package org.threshold.workflow.redpath.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.referral.CaseRef;

/** Questions to the police in memory. */
final class InMemoryAcceptances implements Acceptances {

    private final Map<AcceptanceId, PoliceAcceptance> rows = new LinkedHashMap<>();

    @Override
    public boolean add(PoliceAcceptance asked) {
        boolean waits =
                rows.values().stream()
                        .filter(one -> one.caseRef().equals(asked.caseRef()))
                        .anyMatch(one -> one.standing() instanceof PoliceAcceptance.Waiting);
        return !waits && rows.put(asked.id(), asked) == null;
    }

    @Override
    public Optional<PoliceAcceptance> find(AcceptanceId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<PoliceAcceptance> of(CaseRef ref) {
        return rows.values().stream().filter(one -> one.caseRef().equals(ref)).toList();
    }

    @Override
    public void save(PoliceAcceptance acceptance) {
        rows.put(acceptance.id(), acceptance);
    }
}
