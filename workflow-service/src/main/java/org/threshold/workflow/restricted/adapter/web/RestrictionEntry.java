package org.threshold.workflow.restricted.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.RestrictCase;
import org.threshold.workflow.restricted.app.Restricting;

/** Restricts a case, or lifts it, as the form says. */
@Component
class RestrictionEntry {

    /** Whoever fills in every field does not mean that everybody reads the case. */
    private static final Refusal BOTH =
            new Refusal(
                    "lifted",
                    "It is said why the case is restricted, and why everybody may read it again."
                            + " Nothing was changed.",
                    "To restrict the case, empty this; to lift the restriction, empty all the others.");

    private final RestrictCase restrict;

    RestrictionEntry(RestrictCase restrict) {
        this.restrict = restrict;
    }

    Restricting handle(Actor who, CaseRef ref, RestrictionForm form) {
        if (!form.why().isEmpty()) {
            return form.restricts()
                    ? new Restricting.Refused(List.of(BOTH))
                    : restrict.lift(who, ref, form.why());
        }
        var reading = new Reading();
        var terms = form.read(reading);
        return reading.then(() -> restrict.handle(who, ref, terms), Restricting.Refused::new);
    }
}
