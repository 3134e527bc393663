package org.threshold.workflow.worklist.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;

/** The views of the work list that a person has saved, in the order of their names. */
@Service
public class ShowSavedViews {

    private final OwnViews own;

    ShowSavedViews(OwnViews own) {
        this.own = own;
    }

    /** Their own; nobody else's. */
    @Transactional(readOnly = true)
    public List<SavedView> handle(Actor who) {
        return own.all().of(own.person(who));
    }
}
