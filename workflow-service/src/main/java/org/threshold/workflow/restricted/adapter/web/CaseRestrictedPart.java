package org.threshold.workflow.restricted.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.restricted.app.ReadRestricted;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.CaseStart;

/** The part of a case’s page that says that it is restricted; managers restrict it from there. */
@Component
class CaseRestrictedPart implements CasePart {

    private static final int ORDER = 98;

    private final ReadRestricted read;
    private final Cases cases;

    CaseRestrictedPart(ReadRestricted read, Cases cases) {
        this.read = read;
        this.cases = cases;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        boolean manager = Activity.RESTRICT_CASE.allowedTo(who.roles());
        var page = "/cases/" + caseRef + "/restriction";
        return CaseRef.of(caseRef)
                .filter(ref -> cases.childOf(ref).isPresent())
                .flatMap(
                        ref ->
                                read.of(who, ref)
                                        .map(
                                                sheet ->
                                                        RestrictedWords.facts(
                                                                        sheet, links(manager, page))
                                                                .part())
                                        .or(() -> start(manager, page)));
    }

    private static List<Link> links(boolean manager, String page) {
        return manager ? List.of(new Link("Restrict it anew, or lift it", page)) : List.of();
    }

    private static Optional<Part> start(boolean manager, String page) {
        return manager
                ? Optional.of(
                        new CaseStart(List.of(new Link("Restrict who reads this case", page)))
                                .part())
                : Optional.empty();
    }
}
