package org.threshold.workflow.worklist.app;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;

/** A person says with which of their views the work list opens, or that it opens as it is. */
@Service
public class OpenWithView {

    private static final UUID NONE = new UUID(0, 0);

    private final OwnViews own;

    OpenWithView(OwnViews own) {
        this.own = own;
    }

    /** It opens with this view, or with none of theirs; false when they have no such view. */
    @Transactional
    public boolean handle(Actor who, UUID id, boolean opens) {
        StaffId person = own.person(who);
        if (own.find(person, id).isEmpty()) {
            return false;
        }
        own.all().openWith(person, opens ? id : NONE);
        return true;
    }
}
