package org.threshold.workflow.contact.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.referral.CaseRef;

/** Restrictions of contact, in memory. */
final class InMemoryRestrictions implements Restrictions {

    private final Map<RestrictionId, List<Said>> said = new LinkedHashMap<>();

    @Override
    public void keep(Restriction one, Entry entry) {
        said.computeIfAbsent(one.id(), _ -> new ArrayList<>()).addFirst(new Said(one, entry));
    }

    @Override
    public Optional<Restriction> find(RestrictionId id) {
        return history(id).stream().findFirst().map(Said::restriction);
    }

    @Override
    public Optional<Restriction> lock(RestrictionId id) {
        return find(id);
    }

    @Override
    public List<Restriction> of(List<CaseRef> refs) {
        return said.values().stream()
                .map(all -> all.getFirst().restriction())
                .filter(one -> refs.contains(one.caseRef()))
                .sorted(
                        Comparator.comparing(Restriction::lifted)
                                .thenComparingInt(Restriction::number))
                .toList();
    }

    @Override
    public List<Said> history(RestrictionId id) {
        return List.copyOf(said.getOrDefault(id, List.of()));
    }
}
