package org.threshold.workflow.investigation.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.investigation.app.InvestigationPage;
import org.threshold.workflow.investigation.app.ReadInvestigations;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Suspect;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with the investigations that are open, item by item. */
@Component
class CaseInvestigationPart implements CasePart {

    private static final int ORDER = 34;

    private final InvestigationsOfCase all;
    private final ReadInvestigations read;
    private final ReadEntries entries;

    CaseInvestigationPart(InvestigationsOfCase all, ReadInvestigations read, ReadEntries entries) {
        this.all = all;
        this.read = read;
        this.entries = entries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(
                        ref ->
                                CaseFacts.of(
                                        "investigation", "Police investigation", facts(who, ref)));
    }

    private List<Fact> facts(Actor who, CaseRef ref) {
        return all.of(who, ref).stream()
                .filter(Investigation::isOpen)
                .flatMap(one -> read.handle(who, one.id()).stream())
                .map(page -> fact(page, entries.of(ref)))
                .toList();
    }

    private static Fact fact(InvestigationPage page, CaseEntries entries) {
        List<String> open = new ArrayList<>();
        open.addAll(allegations(page, entries));
        page.owned().actions().stream()
                .filter(EvidentialAction::isOpen)
                .map(one -> line(one.words(), one.id(), page.due()))
                .forEach(open::add);
        page.owned().suspects().stream()
                .map(Suspect::review)
                .filter(Suspect.Review.Due.class::isInstance)
                .map(Suspect.Review.Due.class::cast)
                .map(one -> line("A suspect’s status is looked at again", one.item(), page.due()))
                .forEach(open::add);
        String since = DueWords.exact(page.investigation().standing().openedAt());
        return new Fact(
                "Open since " + since,
                open.isEmpty() ? List.of("Nothing in it is open: it can be closed.") : open);
    }

    private static List<String> allegations(InvestigationPage page, CaseEntries entries) {
        List<String> lines = new ArrayList<>();
        page.owned().allegations().stream()
                .filter(Allegation::isOpen)
                .forEach(
                        one -> {
                            lines.add(line(one.words(), one.id(), page.due()));
                            lines.addAll(entries.lines(one.id().allegation()));
                        });
        return lines;
    }

    private static String line(String words, ItemId item, Map<ItemId, Instant> due) {
        return Optional.ofNullable(due.get(item))
                .map(at -> words + ": due " + DueWords.exact(at))
                .orElse(words);
    }
}
