package org.threshold.workflow.investigation.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.investigation.app.ReadAllegations;
import org.threshold.workflow.investigation.app.ReadAllegations.Alone;
import org.threshold.workflow.investigation.domain.Allegation.Following;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/**
 * The part of a case’s page with the allegations that are followed up though nobody investigates,
 * and the way to enter one.
 */
@Component
class CaseAllegationsPart implements CasePart {

    private static final int ORDER = 35;

    private final ReadAllegations read;
    private final ReadEntries entries;

    CaseAllegationsPart(ReadAllegations read, ReadEntries entries) {
        this.read = read;
        this.entries = entries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).map(ref -> part(who, ref));
    }

    private Part part(Actor who, CaseRef ref) {
        CaseEntries known = entries.of(ref);
        List<Fact> facts = read.of(who, ref).stream().map(one -> fact(one, known)).toList();
        var enter = new Link("Enter an allegation", "/cases/" + ref + "/allegations/new");
        return new CaseFacts("allegations", "Allegations", facts, List.of(enter)).partOrStart();
    }

    private static Fact fact(Alone one, CaseEntries entries) {
        List<String> besides = entries.lines(one.allegation().id().allegation());
        return new Fact(
                one.allegation().words(),
                Stream.concat(Stream.of(standing(one)), besides.stream()).toList());
    }

    private static String standing(Alone one) {
        return switch (one.allegation().following()) {
            case Following.Open() ->
                    one.due()
                            .map(due -> "To be followed up by " + DueWords.exact(due.dueAt()))
                            .orElse("To be followed up");
            case Following.Closed(var closing) -> "Closed: " + closing.outcome().words();
        };
    }
}
