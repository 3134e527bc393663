package org.threshold.workflow.redpath.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.redpath.domain.FurtherConcern;

/** A change of circumstance that worries is a further concern about a mark that is held. */
@Service
class ChangedMarks implements ChangeListener {

    private final UncertainMarks marks;

    ChangedMarks(UncertainMarks marks) {
        this.marks = marks;
    }

    @Override
    public void recorded(Change change) {
        if (FurtherConcern.in(change.what())) {
            marks.furtherConcern(change.by(), change.what().cases());
        }
    }
}
