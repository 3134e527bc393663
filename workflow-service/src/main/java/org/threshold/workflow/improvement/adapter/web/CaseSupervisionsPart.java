package org.threshold.workflow.improvement.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.improvement.app.ReadSupervisions;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with its supervisions, which only supervisors see (R-Hosp-2). */
@Component
class CaseSupervisionsPart implements CasePart {

    /** After everything that is done for the child. */
    private static final int ORDER = 60;

    private final ReadSupervisions read;

    CaseSupervisionsPart(ReadSupervisions read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return Activity.SUPERVISE_PRACTICE.allowedTo(who.roles())
                ? CaseRef.of(caseRef)
                        .flatMap(ref -> read.handle(who, ref).map(all -> part(ref, all)))
                : Optional.empty();
    }

    private static Part part(CaseRef ref, List<Supervision> all) {
        var link = new Link("Write down a supervision", "/cases/" + ref + "/supervisions/new");
        var facts = all.stream().map(CaseSupervisionsPart::fact).toList();
        return new CaseFacts("supervisions", "Supervision", facts, List.of(link)).partOrStart();
    }

    private static Fact fact(Supervision one) {
        Stream<String> worry =
                Stream.of(one.words().worry())
                        .filter(words -> !words.isEmpty())
                        .map(words -> "Worries without evidence: " + words);
        Stream<String> agreed =
                Stream.of(
                        one.words().agreed(),
                        "The next one is expected by " + DueWords.day(one.nextBy()) + ".");
        return new Fact(
                Capital.of(one.of().words()) + ", " + DueWords.day(one.heldOn()),
                Stream.concat(worry, agreed).toList());
    }
}
