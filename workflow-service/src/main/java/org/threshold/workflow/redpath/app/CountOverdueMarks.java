package org.threshold.workflow.redpath.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.redpath.MarkId;

/**
 * A mark that nobody has seen by its limit counts as an injury. The database says which: no timer
 * of the engine and no climb of a ladder is waited for.
 */
@Service
public class CountOverdueMarks {

    private static final int MOST = 50;

    private final Marks marks;
    private final KeepMarks keep;
    private final RedPathRecord record;

    CountOverdueMarks(Marks marks, KeepMarks keep, RedPathRecord record) {
        this.marks = marks;
        this.keep = keep;
        this.record = record;
    }

    /** The marks whose limit has passed. */
    @Transactional(readOnly = true)
    public List<MarkId> waiting() {
        return marks.overdue(record.now(), MOST);
    }

    /** Counts one as an injury; safe twice. */
    @Transactional
    public void handle(MarkId id) {
        keep.overdue(id);
    }
}
