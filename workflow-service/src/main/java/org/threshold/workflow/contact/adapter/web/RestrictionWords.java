package org.threshold.workflow.contact.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.contact.app.Restrictions.Said;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionSaid;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.letter.Telling;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** A restriction in sentences that name nobody. */
final class RestrictionWords {

    static final String NO_BASIS =
            "There is no legal basis that holds: get one today, or lift the restriction.";

    private RestrictionWords() {}

    /** How it stands. */
    static Fact fact(RestrictionSheet sheet) {
        List<String> lines = new ArrayList<>();
        if (sheet.restriction().lifted()) {
            lines.add("Lifted.");
        }
        origin(sheet.restriction().origin()).ifPresent(lines::add);
        said(sheet.restriction().said(), lines);
        if (!sheet.restriction().lifted()) {
            stands(sheet, lines);
        }
        return new Fact(name(sheet), lines);
    }

    /** "Restriction 1: the father". */
    static String name(RestrictionSheet sheet) {
        String place = sheet.adult().place();
        String who = place.isEmpty() ? "an adult who is no parent on record" : "the " + place;
        return "Restriction " + sheet.restriction().number() + ": " + who;
    }

    private static Optional<String> origin(Origin origin) {
        return switch (origin) {
            case DECISION -> Optional.empty();
            case FACT -> Optional.of("Recorded as what was so already.");
            case DANGER -> Optional.of("Contact was stopped at once, because of immediate danger.");
        };
    }

    private static void stands(RestrictionSheet sheet, List<String> lines) {
        if (sheet.lacksBasis()) {
            lines.add(NO_BASIS + " " + sheet.held().words());
        }
        sheet.restriction()
                .said()
                .reviewOn()
                .ifPresent(day -> lines.add("It is looked at again by " + DueWords.day(day) + "."));
        lines.add(told(sheet));
        sheet.missing().forEach(part -> lines.add("Missing: " + part.problem()));
    }

    private static String told(RestrictionSheet sheet) {
        String said = sheet.restriction().said().told();
        if (!said.isBlank()) {
            return "This person was told why: " + said;
        }
        return sheet.telling() == Telling.NO_LETTER
                ? "Nobody has recorded that this person was told why."
                : "This person and why: " + sheet.telling().words();
    }

    private static void said(RestrictionSaid said, List<String> lines) {
        lines.add(
                said.terms().kind().words()
                        + ", since "
                        + DueWords.exact(said.terms().since())
                        + ".");
        add(lines, "", said.terms().words());
        add(lines, "Decided by: ", said.terms().decidedBy());
        lines.add("Legal basis: " + basis(said.basis()));
    }

    /** What it rests on, in a sentence. */
    static String basis(Basis basis) {
        var words = new StringBuilder(basis.kind().words());
        if (!basis.which().isBlank()) {
            words.append(": ").append(basis.which());
        }
        basis.from().ifPresent(day -> words.append(", of ").append(DueWords.day(day)));
        basis.until().ifPresent(day -> words.append(", until ").append(DueWords.day(day)));
        return words.append(".").toString();
    }

    /** Everything that was said, the latest first. */
    static CaseFacts history(RestrictionSheet sheet) {
        return new CaseFacts(
                "contact-restriction-history",
                name(sheet),
                sheet.history().stream().map(RestrictionWords::said).toList(),
                List.of());
    }

    private static Fact said(Said said) {
        List<String> lines = new ArrayList<>();
        Restriction restriction = said.restriction();
        said(restriction.said(), lines);
        add(lines, "Told: ", restriction.said().told());
        add(lines, "Why: ", said.entry().why());
        if (restriction.lifted()) {
            lines.add("Lifted.");
        }
        return new Fact("Said " + DueWords.exact(said.entry().at()), lines);
    }

    private static void add(List<String> lines, String before, String words) {
        if (!words.isBlank()) {
            lines.add(before + words);
        }
    }
}
