package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.people.ServedFamilies;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;

/** Draws the pages on which a health visitor says what changed in a family. */
@Component
class FamilyChangePages {

    private final Access access;
    private final ServedFamilies served;
    private final Ids ids;

    FamilyChangePages(Access access, ServedFamilies served, Ids ids) {
        this.access = access;
        this.served = served;
        this.ids = ids;
    }

    /** A family that they do not serve is not there. */
    void allow(Actor who, String ref) {
        access.require(who, Activity.VISIT_FAMILIES);
        if (!served.cases(ref).contains(ref)) {
            throw new NoSuchPage();
        }
    }

    ModelAndView first(String ref, boolean wentOn) {
        List<Refusal> refusals =
                wentOn
                        ? List.of(
                                new Refusal(
                                        ChangeFields.KIND,
                                        "It is not said what happened.",
                                        "Choose what comes nearest."))
                        : List.of();
        var page =
                new AskPage(
                        "visit-change.first",
                        ref,
                        "/families/" + ref,
                        address(ref) + "/new",
                        Map.of("go", "1"));
        return page.drawn(ChangeFields.kind(), Typed.nothing(), refusals)
                .addObject("method", "get");
    }

    ModelAndView form(String ref, ChangeKind kind, Typed typed, List<Refusal> refusals) {
        var hidden = Map.of(ChangeFields.KIND, kind.eventName(), "key", ids.next().toString());
        return new AskPage(
                        "visit-change.form",
                        kind.words(),
                        address(ref) + "/new",
                        address(ref),
                        hidden)
                .drawn(ChangeFields.whatHappened(kind), typed, refusals);
    }

    private static String address(String ref) {
        return "/families/" + ref + "/changes";
    }
}
