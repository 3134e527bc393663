package org.threshold.workflow.document.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The part of a case’s page with its documents and e-mails and the ways to enter them, which stand
 * in its chronology too (R-C&amp;F-7, R-Hosp-3c).
 */
@Component
class CaseDocumentsPart implements CasePart, ChronologySource {

    private static final int ORDER = 36;

    private final EntriesOfCase entries;

    CaseDocumentsPart(EntriesOfCase entries) {
        this.entries = entries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> entries.of(who, ref))
                .map(all -> part("/cases/" + caseRef, all));
    }

    private static Part part(String page, List<Entry> all) {
        List<Link> links = new ArrayList<>();
        all.stream()
                .filter(Entry::standing)
                .forEach(
                        one ->
                                links.add(
                                        new Link(
                                                EntryWords.what(one),
                                                EntryPage.address(one.id()))));
        links.add(new Link("Enter a document that is kept elsewhere", page + "/documents/new"));
        links.add(new Link("File an e-mail about the child", page + "/emails/new"));
        return new CaseFacts(
                        "documents",
                        "Documents and e-mails",
                        all.stream().map(EntryWords::fact).toList(),
                        links)
                .partOrStart();
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> entries.of(who, ref)).stream()
                .flatMap(List::stream)
                .filter(Entry::standing)
                .map(EntryWords::event)
                .toList();
    }
}
