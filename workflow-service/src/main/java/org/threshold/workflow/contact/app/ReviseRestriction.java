package org.threshold.workflow.contact.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.domain.Course;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.contact.domain.Revision;

/**
 * Somebody says how a restriction goes on: on a legal basis, without one any more, or not at all
 * (F-1.3.9). That its basis is gone is a fact, and leaves another to be got the same day.
 */
@Service
public class ReviseRestriction {

    private final Access access;
    private final RestrictionKeeping keeping;

    ReviseRestriction(Access access, RestrictionKeeping keeping) {
        this.access = access;
        this.keeping = keeping;
    }

    /** Keeps it, or says why it is not decided. One that is lifted stays as it was. */
    @Transactional
    public RestrictionResult handle(Actor who, RestrictionId id, Revision given) {
        access.require(who, needed(given.course()));
        return keeping.lock(id)
                .map(before -> revised(who, before, given))
                .orElseGet(RestrictionResult.NotThere::new);
    }

    private static Activity needed(Course course) {
        return switch (course) {
            case GOES_ON, LIFTED -> Activity.RESTRICT_CONTACT;
            case BASIS_GONE -> Activity.RECORD_CONTACT;
        };
    }

    private RestrictionResult revised(Actor who, Restriction before, Revision given) {
        return before.lifted()
                ? new RestrictionResult.Kept(before, false)
                : keeping.revised(who, before, given);
    }
}
