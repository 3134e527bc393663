package org.threshold.workflow.enquiry;

import java.util.UUID;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.people.ParentRole;

/** Names one section 47 enquiry. */
public record EnquiryId(UUID value) {

    /**
     * A visit to the child as an entry.
     *
     * @param place which one, from 1 on, in the order in which they were recorded
     */
    public EntryKey visit(int place) {
        return new EntryKey(EntryKind.ENQUIRY_VISIT, value, place);
    }

    /** The talk with the mother or the father as an entry. */
    public EntryKey talk(ParentRole parent) {
        return new EntryKey(EntryKind.PARENT_TALK, value, parent.equals(ParentRole.FATHER) ? 2 : 1);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
