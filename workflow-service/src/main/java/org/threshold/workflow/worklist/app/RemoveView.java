package org.threshold.workflow.worklist.app;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;

/** A person removes a view that they saved; the tasks on it are not touched. */
@Service
public class RemoveView {

    private final OwnViews own;

    RemoveView(OwnViews own) {
        this.own = own;
    }

    /** Removes it; one that is gone already stays gone. */
    @Transactional
    public void handle(Actor who, UUID id) {
        own.all().remove(own.person(who), id);
    }
}
