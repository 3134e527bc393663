package org.threshold.workflow.missing.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.referral.CaseRef;

/** Reports of missing data, in memory. */
final class InMemoryMissingRecords implements MissingRecords {

    private final List<MissingData> all = new ArrayList<>();

    @Override
    public void add(MissingData report, Actor by) {
        all.add(report);
    }

    @Override
    public void found(MissingId id, Found what, Actor by) {
        all.replaceAll(
                one ->
                        one.id().equals(id)
                                ? new MissingData(
                                        id,
                                        one.caseRef(),
                                        one.said(),
                                        one.raised(),
                                        one.team(),
                                        Optional.of(what))
                                : one);
    }

    @Override
    public Optional<MissingData> find(MissingId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<MissingData> of(List<CaseRef> refs) {
        return all.stream()
                .filter(one -> refs.contains(one.caseRef()))
                .sorted(Comparator.comparing((MissingData one) -> one.raised().at()).reversed())
                .toList();
    }
}
