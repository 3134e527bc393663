package org.threshold.workflow.handover.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Nights;
import org.threshold.workflow.referral.CaseRef;

/**
 * Makes the list of 16:30 from the rules (R-ASC-1); cases that people added keep what was said. A
 * list that was missed is made as long as its night lasts.
 */
@Service
public class MakeHandoverList {

    private final HandoverLists lists;
    private final HandoverEntries entries;
    private final FoundByRules rules;
    private final Nights nights;
    private final HandoverRecord record;

    MakeHandoverList(
            HandoverLists lists,
            HandoverEntries entries,
            FoundByRules rules,
            WorkingTime working,
            HandoverRecord record) {
        this.lists = lists;
        this.entries = entries;
        this.rules = rules;
        this.nights = new Nights(working);
        this.record = record;
    }

    /** The night whose list is due and not made. */
    @Transactional(readOnly = true)
    public Optional<Night> due() {
        var now = record.now();
        return Optional.of(nights.latest(now))
                .filter(night -> !night.over(now) && !lists.made(night.day()));
    }

    /** Makes it; safe twice. */
    @Transactional
    public void handle(Night night) {
        if (!lists.make(night.day(), record.now())) {
            return;
        }
        Map<CaseRef, List<Why>> found = rules.of(night);
        found.forEach((ref, whys) -> put(ref, night, whys));
        record.keep(Actor.itself(), "handover-list-made", List.copyOf(found.keySet()));
    }

    private void put(CaseRef ref, Night night, List<Why> whys) {
        EntryId id =
                entries.of(ref, night.day())
                        .map(HandoverEntry::id)
                        .orElseGet(() -> added(ref, night));
        entries.because(id, whys);
    }

    private EntryId added(CaseRef ref, Night night) {
        var id = new EntryId(record.newId());
        entries.add(id, ref, night.day());
        return id;
    }
}
