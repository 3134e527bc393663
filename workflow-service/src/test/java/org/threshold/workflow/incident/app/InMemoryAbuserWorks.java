package org.threshold.workflow.incident.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.referral.CaseRef;

/** The work with alleged abusers in memory. */
final class InMemoryAbuserWorks implements AbuserWorks {

    private final Map<AbuserWorkId, AbuserWork> rows = new LinkedHashMap<>();

    @Override
    public void add(AbuserWork work) {
        rows.put(work.id(), work);
    }

    @Override
    public Optional<AbuserWork> find(AbuserWorkId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<AbuserWork> lock(AbuserWorkId id) {
        return find(id);
    }

    @Override
    public List<AbuserWork> of(Collection<CaseRef> cases) {
        return rows.values().stream()
                .filter(one -> one.about().cases().stream().anyMatch(cases::contains))
                .sorted(Comparator.comparing(AbuserWork::openedAt).reversed())
                .toList();
    }

    @Override
    public void save(AbuserWork work) {
        List<Look> looks = find(work.id()).orElseThrow().looks();
        rows.put(
                work.id(),
                new AbuserWork(work.id(), work.about(), looks, work.openedAt(), work.state()));
    }

    @Override
    public void said(AbuserWork work, Look look, Actor by) {
        AbuserWork before = find(work.id()).orElseThrow();
        rows.put(work.id(), before.said(look).as(before.state()));
    }
}
