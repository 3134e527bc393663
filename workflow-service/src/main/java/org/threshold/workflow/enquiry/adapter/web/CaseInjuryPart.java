package org.threshold.workflow.enquiry.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.DecisionBasis;

/**
 * What the doctors are asked since an injury, on the page of its case and above each decision that
 * rests on it, until an enquiry goes on with it: that the injuries are not fully known (R-Hosp-10).
 */
@Component
class CaseInjuryPart implements CasePart, DecisionBasis {

    private static final int ORDER = 30;

    private final InjuryOfCase read;

    CaseInjuryPart(InjuryOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return child(who, caseRef).map(child -> facts("injured-child", "", child).part());
    }

    @Override
    public List<CaseFacts> basis(Actor who, String caseRef) {
        return child(who, caseRef)
                .map(child -> facts("injured-child-" + caseRef, ": " + caseRef, child))
                .stream()
                .toList();
    }

    private static boolean gaps(InjuredChild child) {
        return !child.gaps().isEmpty();
    }

    private Optional<InjuredChild> child(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref));
    }

    private static CaseFacts facts(String code, String about, InjuredChild child) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Since", DueWords.exact(child.since())));
        facts.add(Fact.of("Seen by a paediatrician", child.seen().orElse("Not yet.")));
        if (child.survey()) {
            facts.add(survey("Skeletal survey, first set", child, Line.FIRST_SURVEY));
            facts.add(survey("Skeletal survey, second set", child, Line.SECOND_SURVEY));
            if (gaps(child)) {
                facts.add(Fact.of("Injuries", "They are not fully known."));
            }
        }
        return new CaseFacts(code, "An injury that doctors look at" + about, facts, List.of());
    }

    private static Fact survey(String about, InjuredChild child, Line line) {
        var report = line == Line.FIRST_SURVEY ? child.surveys().first() : child.surveys().second();
        return Fact.of(about, SurveyWords.became(report, child.lines().open().contains(line)));
    }
}
