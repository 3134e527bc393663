package org.threshold.workflow.restricted.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.RestrictCase;
import org.threshold.workflow.restricted.app.Restricting;

/** Restricts a case, or lifts it, as the form says. */
@Component
class RestrictionEntry {

    private final RestrictCase restrict;

    RestrictionEntry(RestrictCase restrict) {
        this.restrict = restrict;
    }

    Restricting handle(Actor who, CaseRef ref, RestrictionForm form) {
        if (!form.why().isEmpty()) {
            return restrict.lift(who, ref, form.why());
        }
        var reading = new Reading();
        var terms = form.read(reading);
        return reading.then(() -> restrict.handle(who, ref, terms), Restricting.Refused::new);
    }
}
