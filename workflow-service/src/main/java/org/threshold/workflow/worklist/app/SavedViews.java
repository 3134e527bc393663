package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.domain.ViewName;

/** The views that people have saved, each person's their own. */
public interface SavedViews {

    /** A person's, in the order of their names. */
    List<SavedView> of(StaffId staff);

    /** Keeps a view that the work list does not open with; false when one has that name already. */
    boolean add(StaffId staff, SavedView view);

    /** Gives it another name; what the person has not saved stays as it is. */
    void rename(StaffId staff, UUID id, ViewName name);

    /** Forgets it, if the person has saved it. */
    void remove(StaffId staff, UUID id);

    /** The person's work list opens with it and with no other; with none of them if it is none. */
    void openWith(StaffId staff, UUID id);
}
