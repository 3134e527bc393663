package org.threshold.workflow.concern.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.app.ReadConcerns;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.EntryWords;
import org.threshold.workflow.referral.CaseRef;

/** Tells what notes of minor concerns say. */
@Component
class ConcernEntryWords implements EntryWords {

    private final ReadConcerns read;

    ConcernEntryWords(ReadConcerns read) {
        this.read = read;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.MINOR_CONCERN);
    }

    @Override
    public Map<EntryKey, List<String>> of(Actor who, CaseRef ref, Set<EntryKey> keys) {
        return read.of(who, ref).stream()
                .flatMap(all -> all.notes().stream())
                .collect(Collectors.toMap(note -> note.id().entry(), ConcernWords::said));
    }
}
