package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.EntryWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.ReadObservations;

/** Tells what staff saw on the ward. */
@Component
class ObservationEntryWords implements EntryWords {

    private final ReadObservations read;

    ObservationEntryWords(ReadObservations read) {
        this.read = read;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.WARD_OBSERVATION);
    }

    @Override
    public Map<EntryKey, List<String>> of(Actor who, CaseRef ref, Set<EntryKey> keys) {
        return read.of(who, ref).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(one -> one.id().entry(), ObservationWords::said));
    }
}
