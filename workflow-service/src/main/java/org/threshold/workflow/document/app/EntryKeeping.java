package org.threshold.workflow.document.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.document.app.Filing.Kept;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.Entry.Filed;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.referral.CaseRef;

/** Keeps an entry, with the work that it makes. */
@Service
class EntryKeeping {

    private final Entries entries;
    private final EntryCases cases;
    private final EmailWork work;
    private final EntryRecord record;

    EntryKeeping(Entries entries, EntryCases cases, EmailWork work, EntryRecord record) {
        this.entries = entries;
        this.cases = cases;
        this.work = work;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    EntryId newId() {
        return new EntryId(record.newId());
    }

    /** The entry that is corrected, unless there is none that this actor may correct. */
    Optional<Entry> toCorrect(Actor who, EntryGiven given) {
        return given.corrects()
                .map(Correction::of)
                .flatMap(entries::lock)
                .filter(old -> !who.holds(Role.AGENCY_CLIENT) || old.filed().by() == who.agency());
    }

    Kept kept(EntryId id) {
        return kept(entries.find(id).orElseThrow());
    }

    private Kept kept(Entry entry) {
        return new Kept(entry, work.dueAt(entry));
    }

    Kept keep(Actor who, EntryId id, EntryGiven given, Optional<Entry> old) {
        Instant since = old.flatMap(work::since).orElseGet(record::now);
        var filed = new Filed(who.agency(), who.holds(Role.AGENCY_CLIENT), record.now());
        Entry entry = Entry.of(id, given, filed);
        entries.add(entry, who, cases.children(given));
        record.filed(who, entry);
        old.ifPresent(one -> work.superseded(who, one));
        if (entry.toBeRead()) {
            work.open(entry, since);
        }
        return kept(entry);
    }

    /** The cases that an entry was about, before another corrects it. */
    List<CaseRef> casesOf(EntryId id) {
        return entries.find(id).map(one -> one.said().place().cases()).orElse(List.of());
    }
}
