package org.threshold.workflow.document.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.domain.EmailRead;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.document.domain.ReadGiven;

/** Keeps that a filed e-mail was read. */
@Service
class ReadKeeping {

    private final Entries entries;
    private final EmailWork work;
    private final EntryRecord record;

    ReadKeeping(Entries entries, EmailWork work, EntryRecord record) {
        this.entries = entries;
        this.work = work;
        this.record = record;
    }

    Entry find(EntryId id) {
        return entries.find(id).orElseThrow();
    }

    Entry lock(EntryId id) {
        return entries.lock(id).orElseThrow();
    }

    EmailRead read(Actor who, Entry entry, ReadGiven given) {
        EmailRead read = given.of(entry, record.now());
        entries.read(entry.id(), read, who);
        work.done(entry);
        record.read(who, entry, read);
        return read;
    }
}
