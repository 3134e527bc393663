package org.threshold.workflow.document.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.document.domain.Elsewhere;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.Sender;
import org.threshold.workflow.document.domain.Whereabouts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.ChronologyEntry;

/** What an entry says, in short. */
final class EntryWords {

    private EntryWords() {}

    /** What it is, without a word that somebody typed. */
    static String what(Entry entry) {
        return switch (entry.said().content()) {
            case Elsewhere document -> "Document of " + DueWords.day(document.datedOn());
            case Email email -> "E-mail received on " + DueWords.exact(email.receivedAt());
        };
    }

    /** As the list of a case shows it; of an e-mail not its text. */
    static Fact fact(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.said().content().title());
        lines.add(where(entry));
        if (!entry.standing()) {
            lines.add("Corrected by a newer entry.");
        }
        return new Fact(what(entry), lines);
    }

    /** As the chronology of a case shows it: beside what it supports, it is no event of its own. */
    static ChronologyEntry event(Entry entry) {
        String words =
                switch (entry.said().content()) {
                    case Elsewhere document ->
                            "Document kept in " + document.where().keptIn().words();
                    case Email email -> "E-mail from " + from(email.sender()) + doubt(entry);
                };
        var event =
                new ChronologyEntry(
                        entry.said().content().at(),
                        words,
                        entry.said().content().title(),
                        EntryPage.address(entry.id()));
        return entry.said().place().supports().isPresent() ? event.routine() : event;
    }

    private static String where(Entry entry) {
        return switch (entry.said().content()) {
            case Elsewhere document -> kept(document.where());
            case Email email -> "From " + from(email.sender()) + ". " + sender(entry);
        };
    }

    /** Where the document is, or that nobody knows. */
    static String kept(Whereabouts where) {
        return "Kept in "
                + where.keptIn().words()
                + (where.known()
                        ? ": " + where.reference()
                        : ". Nobody knows where there: " + where.whyNone());
    }

    /** How it is known who sent it. */
    static String sender(Entry entry) {
        return entry.sender()
                .map(
                        check ->
                                (check.verified() ? "Sender verified: " : "SENDER NOT VERIFIED: ")
                                        + check.words()
                                        + ".")
                .orElse("");
    }

    private static String doubt(Entry entry) {
        return entry.sender()
                .filter(it -> !it.verified())
                .map(_ -> ", sender not verified")
                .orElse("");
    }

    /** Whom it says that it comes from. */
    static String from(Sender sender) {
        return sender.agency()
                .map(Agency::words)
                .orElse("nobody who is known to work for an agency");
    }
}
