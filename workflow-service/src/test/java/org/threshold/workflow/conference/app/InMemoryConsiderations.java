package org.threshold.workflow.conference.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.About;
import org.threshold.workflow.conference.domain.Consideration.Standing.Waiting;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What is considered, in memory. */
final class InMemoryConsiderations implements Considerations {

    private final Map<ConsiderationId, Consideration> rows = new LinkedHashMap<>();

    @Override
    public void add(Consideration one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<Consideration> find(ConsiderationId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Consideration> lock(ConsiderationId id) {
        return find(id);
    }

    @Override
    public void save(Consideration one) {
        rows.replace(one.id(), one);
    }

    @Override
    public boolean waits(CaseRef ref, PersonId adult) {
        return of(ref).stream()
                .filter(one -> one.standing() instanceof Waiting)
                .anyMatch(one -> one.about().adult().equals(adult));
    }

    @Override
    public List<Consideration> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .sorted(Comparator.comparing((Consideration one) -> one.about().since()).reversed())
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static Consideration moved(Consideration one, CaseRef into) {
        var was = one.about();
        var about = new About(into, was.child(), was.adult(), was.plans(), was.how(), was.since());
        return new Consideration(one.id(), about, one.standing());
    }
}
