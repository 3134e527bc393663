package org.threshold.workflow.document.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.domain.EmailRead;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of the document register. */
public interface Entries {

    /**
     * Adds an entry; one that corrects another stands in for it from then on.
     *
     * @param children who the child of each of its cases is
     */
    void add(Entry entry, Actor by, Map<CaseRef, PersonId> children);

    /** All of these cases, corrected ones too, the latest first. */
    List<Entry> of(List<CaseRef> refs);

    Optional<Entry> find(EntryId id);

    /** The same, locked for the rest of the transaction. */
    Optional<Entry> lock(EntryId id);

    /** Keeps that somebody has read a filed e-mail. */
    void read(EntryId id, EmailRead what, Actor by);
}
