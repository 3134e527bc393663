package org.threshold.workflow.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;

/** Cases in memory, numbered from CP-2041. */
public final class FakeCases implements Cases {

    private final Map<PersonId, CaseRef> open = new LinkedHashMap<>();
    private final List<CaseRef> locked = new ArrayList<>();

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        return open.computeIfAbsent(child, _ -> new CaseRef("CP-" + (2041 + open.size())));
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().equals(ref))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void lock(List<CaseRef> refs) {
        locked.addAll(refs);
    }

    /** Whether the row of a case was locked. */
    public boolean locked(CaseRef ref) {
        return locked.contains(ref);
    }
}
