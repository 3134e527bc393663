package org.threshold.workflow.gp.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.gp.app.ReadPracticeSearches;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearch.Ended;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with whose GP was not recorded, and what came of it (L-3.1.21). */
@Component
class CasePracticesPart implements CasePart {

    private static final int ORDER = 23;

    private final ReadPracticeSearches read;

    CasePracticesPart(ReadPracticeSearches read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseFacts.of(
                "practices",
                "Whose GP was not recorded",
                CaseRef.of(caseRef).stream()
                        .flatMap(ref -> read.of(who, ref).stream())
                        .map(CasePracticesPart::fact)
                        .toList());
    }

    private static Fact fact(PracticeSearch one) {
        List<String> lines = new ArrayList<>();
        lines.add("Not recorded on " + DueWords.exact(one.about().knownAt()) + ".");
        lines.add(one.ended().map(CasePracticesPart::ended).orElse("Somebody looks for it."));
        return new Fact(one.about().whose().words(), lines);
    }

    private static String ended(Ended ended) {
        String when = " (" + DueWords.exact(ended.at()) + ").";
        return ended.how() == SearchEnd.NOT_KNOWN
                ? ended.how().words() + when + " Asked: " + ended.asked()
                : ended.how().words() + when;
    }
}
