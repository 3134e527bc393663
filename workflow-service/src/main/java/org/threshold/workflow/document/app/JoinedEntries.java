package org.threshold.workflow.document.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.referral.CaseRef;

/** What is to be read of a case that joins another is of that one from then on. */
@Service
class JoinedEntries implements CaseListener {

    private final Entries entries;
    private final EmailWork work;

    JoinedEntries(Entries entries, EmailWork work) {
        this.entries = entries;
        this.work = work;
    }

    @Override
    public void joined(CaseJoined joined) {
        entries.of(List.of(joined.from())).stream()
                .filter(Entry::toBeRead)
                .forEach(one -> work.concerning(one, cases(one, joined)));
    }

    private static List<String> cases(Entry entry, CaseJoined joined) {
        return entry.said().place().cases().stream()
                .map(ref -> ref.equals(joined.from()) ? joined.into() : ref)
                .map(CaseRef::value)
                .distinct()
                .toList();
    }
}
