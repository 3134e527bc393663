package org.threshold.workflow.agreement.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.agreement.adapter.web.AgreementSheet.Said;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.domain.Acceptance;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementWords;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.Term;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.deadlines.DueWords;

/** What an agreement says and what became of it, line by line. */
final class AgreementLines {

    private AgreementLines() {}

    static List<Said> said(Whole whole) {
        WrittenAgreement one = whole.agreement();
        List<Said> all = new ArrayList<>();
        if (one.byWord() instanceof WordOfMouth.Agreed agreed) {
            String when = agreed.withWhom() + ", " + DueWords.exact(agreed.at());
            all.add(new Said("Agreed by word of mouth", List.of(agreed.what(), when)));
        }
        all.addAll(asked(one.words()));
        all.add(
                new Said(
                        "Who watches",
                        one.monitors().stream().map(AgreementLines::monitor).toList()));
        all.addAll(rest(one.words()));
        all.add(new Said("What else keeps the child safe", controls(whole)));
        all.add(new Said("What goes on, and keeps nobody away", whole.goingOn()));
        return all;
    }

    private static List<Said> asked(AgreementWords words) {
        List<Said> all = new ArrayList<>();
        all.add(new Said(AgreementFields.PURPOSE, some(words.purpose())));
        all.add(
                new Said(
                        "Adults, and whether they can keep it",
                        words.adults().stream()
                                .map(it -> it.name() + ": " + it.capacity().words())
                                .toList()));
        all.add(
                new Said(
                        "What is agreed, and what is done if it is broken",
                        words.terms().stream().map(AgreementLines::term).toList()));
        return all;
    }

    private static List<Said> rest(AgreementWords words) {
        return List.of(
                new Said(AgreementFields.TONIGHT, some(words.ifBrokenTonight())),
                new Said("Ends", end(words.end())),
                new Said("Copies", words.copies().stream().map(Agency::words).toList()));
    }

    private static List<String> some(String words) {
        return words.isBlank() ? List.of() : List.of(words);
    }

    private static String term(Term term) {
        var then = term.contingency();
        return term.words()
                + " If broken: "
                + (then.doing().isBlank() ? "not said" : then.doing())
                + " ("
                + then.within().words()
                + ", "
                + (then.byWhom().isBlank() ? "by nobody yet" : then.byWhom())
                + ")";
    }

    private static String monitor(Monitor monitor) {
        var watch = monitor.watch();
        return watch.agency().words()
                + ", "
                + watch.name()
                + ": "
                + watch.checks()
                + ", "
                + watch.every().words()
                + (monitor.acceptance() instanceof Acceptance.Accepted accepted
                        ? ". Accepted by " + accepted.name() + ", " + DueWords.exact(accepted.at())
                        : ". Has not accepted");
    }

    private static List<String> end(AgreementEnd end) {
        return end instanceof AgreementEnd.At(var at) ? List.of(DueWords.exact(at)) : List.of();
    }

    private static List<String> controls(Whole whole) {
        var then = whole.agreement().standing().controls();
        return whole.controls().isEmpty() && !then.isEmpty()
                ? List.of("Nothing now; at its activation: " + String.join(", ", then))
                : whole.controls();
    }

    static List<Said> found(Whole whole) {
        List<Said> all = new ArrayList<>();
        whole.breaches().stream().map(AgreementLines::breach).forEach(all::add);
        whole.checks().stream()
                .map(
                        one ->
                                new Said(
                                        "Checked " + DueWords.exact(one.at()),
                                        List.of(one.found().words() + ": " + one.words())))
                .forEach(all::add);
        return all;
    }

    private static Said breach(Breach breach) {
        String what = breach.seen().certain() ? "Not kept" : "Perhaps not kept";
        String seen =
                "Seen by "
                        + Agency.of(breach.seen().observer()).map(Agency::words).orElse("somebody")
                        + ". Child safe: "
                        + breach.seen().safe().replace('-', ' ')
                        + ".";
        return new Said(
                what + ", " + DueWords.exact(breach.occurredAt()),
                breach.done().isEmpty() ? List.of(seen) : List.of(seen, "Done: " + breach.done()));
    }
}
