package org.threshold.workflow.document.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.document.domain.Elsewhere;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.EmailRead;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** An entry in full, as a part of a page. */
final class EntrySheet {

    private EntrySheet() {}

    static CasePart.Part of(Entry entry) {
        List<Fact> facts =
                new ArrayList<>(
                        switch (entry.said().content()) {
                            case Elsewhere document -> document(document);
                            case Email email -> email(entry, email);
                        });
        facts.add(Fact.of("About", cases(entry)));
        facts.add(
                Fact.of(
                        "Entered",
                        DueWords.exact(entry.filed().at())
                                + ", "
                                + entry.filed().by().words()
                                + (entry.filed().bySystem() ? ", by its system" : "")));
        entry.said().corrects().ifPresent(it -> facts.add(Fact.of("What it corrects", it.why())));
        return new CaseFacts("document-entry", EntryWords.what(entry), facts, links(entry)).part();
    }

    private static List<Fact> document(Elsewhere document) {
        return List.of(
                Fact.of("Title", document.title()),
                Fact.of("Where it is", EntryWords.kept(document.where())),
                Fact.of("Written by", document.author()));
    }

    private static List<Fact> email(Entry entry, Email email) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        "From",
                        List.of(
                                email.sender().address(),
                                EntryWords.from(email.sender()),
                                EntryWords.sender(entry))));
        facts.add(Fact.of("Subject", email.title()));
        facts.add(new Fact("Text", email.text().lines().filter(it -> !it.isBlank()).toList()));
        entry.read().ifPresent(read -> facts.add(read(read)));
        return facts;
    }

    private static Fact read(EmailRead read) {
        List<String> lines = new ArrayList<>();
        lines.add(DueWords.exact(read.at()));
        if (!read.words().isBlank()) {
            lines.add(read.words());
        }
        return new Fact("Read", lines);
    }

    private static String cases(Entry entry) {
        return entry.said().place().cases().stream()
                .map(CaseRef::value)
                .collect(Collectors.joining(", "));
    }

    private static List<Link> links(Entry entry) {
        List<Link> links = new ArrayList<>();
        entry.said()
                .place()
                .supports()
                .ifPresent(it -> links.add(new Link("What it supports", "/changes/" + it)));
        entry.said()
                .corrects()
                .ifPresent(
                        it -> links.add(new Link("The entry before", EntryPage.address(it.of()))));
        entry.replacedBy()
                .ifPresent(
                        it ->
                                links.add(
                                        new Link(
                                                "The entry that corrects it",
                                                EntryPage.address(it))));
        return links;
    }
}
