package org.threshold.workflow.investigation.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.EntryWords;
import org.threshold.workflow.investigation.app.ReadAllegations;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.referral.CaseRef;

/** Tells who alleges what against whom, by what they are to the child. */
@Component
class AllegationEntryWords implements EntryWords {

    private final ReadAllegations read;

    AllegationEntryWords(ReadAllegations read) {
        this.read = read;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(EntryKind.ALLEGATION);
    }

    @Override
    public Map<EntryKey, List<String>> of(Actor who, CaseRef ref, Set<EntryKey> keys) {
        return read.about(who, ref).stream()
                .collect(
                        Collectors.toMap(one -> one.id().allegation(), AllegationEntryWords::said));
    }

    private static List<String> said(Allegation one) {
        return Stream.of(one.words() + ".", one.claim().what())
                .filter(line -> !line.isBlank())
                .toList();
    }
}
