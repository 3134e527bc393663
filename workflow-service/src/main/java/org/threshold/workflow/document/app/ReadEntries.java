package org.threshold.workflow.document.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.referral.CaseRef;

/** Shows the entries of a case; whoever reads them is kept in the audit. */
@Service
public class ReadEntries {

    private final Access access;
    private final EntryCases cases;
    private final Entries entries;
    private final EntryRecord record;

    ReadEntries(Access access, EntryCases cases, Entries entries, EntryRecord record) {
        this.access = access;
        this.cases = cases;
        this.entries = entries;
        this.record = record;
    }

    /** All of a case, corrected ones too, the latest first; empty where there is no such case. */
    @Transactional
    public Optional<List<Entry>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (!cases.known(ref)) {
            return Optional.empty();
        }
        record.looked(who, ref);
        return Optional.of(entries.of(cases.all(ref)));
    }

    /** One of them in full, if there is such an entry. */
    @Transactional
    public Optional<Entry> one(Actor who, EntryId id) {
        access.require(who, Activity.READ_CASE);
        Optional<Entry> found = entries.find(id);
        found.ifPresent(entry -> record.opened(who, entry));
        return found;
    }

    /** What an entry of a case can support; empty where there is no such case. */
    @Transactional(readOnly = true)
    public Optional<List<Change>> supportable(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return cases.known(ref) ? Optional.of(cases.standing(ref)) : Optional.empty();
    }

    /** Whether whoever reads the e-mail of a step that exists says too who sent it. */
    @Transactional(readOnly = true)
    public boolean toBeVerified(EntryId id) {
        return entries.find(id).filter(Entry::toBeVerified).isPresent();
    }

    /** The entry that a step is about, for the form of a step that exists. */
    @Transactional
    public Entry forStep(Actor who, EntryId id) {
        Entry entry = entries.find(id).orElseThrow();
        record.opened(who, entry);
        return entry;
    }
}
