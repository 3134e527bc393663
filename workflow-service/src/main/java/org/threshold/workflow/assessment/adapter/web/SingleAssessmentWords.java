package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.app.ReadSingleAssessments.Shown;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** A single assessment in sentences that name nobody of the family. */
final class SingleAssessmentWords {

    static final String CODE = "single-assessment";
    static final String TITLE = "Single assessment";

    private SingleAssessmentWords() {}

    /** What a step of its own is about. */
    static Optional<CasePart.Part> matter(Shown one) {
        return CaseFacts.of(CODE, TITLE, facts(one));
    }

    /** What the step of one of its children is about. */
    static Optional<CasePart.Part> child(Shown one, UUID line) {
        List<AssessedChild> all = one.assessment().children();
        return CaseFacts.of(
                CODE,
                TITLE,
                all.stream()
                        .filter(child -> child.id().equals(line))
                        .map(child -> fact(child, one))
                        .toList());
    }

    /** What the step of one of its agencies is about. */
    static Optional<CasePart.Part> agency(Shown one, UUID line) {
        return CaseFacts.of(
                CODE,
                TITLE,
                one.assessment().asked().stream()
                        .filter(asked -> asked.id().equals(line))
                        .map(AssessedWords::fact)
                        .toList());
    }

    /** One, how it stands, its children and its agencies. */
    static List<Fact> facts(Shown one) {
        SingleAssessment it = one.assessment();
        List<Fact> facts = new ArrayList<>();
        List<String> lines = new ArrayList<>(standing(it.about().standing()));
        lines.add("Why: " + it.about().why());
        lines.add("Lead social worker: " + or(it.about().lead(), "not named yet") + ".");
        it.checkpoints()
                .forEach(
                        looked ->
                                lines.add(
                                        "Looked at by a manager on "
                                                + DueWords.exact(looked.at())
                                                + ": "
                                                + looked.words()));
        one.due().forEach(due -> lines.add(due.words() + ": by " + DueWords.exact(due.at()) + "."));
        facts.add(new Fact("Referral of " + day(it), lines));
        it.children().forEach(child -> facts.add(fact(child, one)));
        it.asked().forEach(asked -> facts.add(AssessedWords.fact(asked)));
        one.invited().forEach(practice -> facts.add(AssessedWords.fact(practice)));
        return List.copyOf(facts);
    }

    /** In one sentence, for the chronology. */
    static String summary(Standing standing) {
        return switch (standing) {
            case Standing.Going _ -> "The single assessment goes on.";
            case Standing.Concluded(var given) ->
                    "It is concluded, and a manager has still to agree: "
                            + given.outcome().words()
                            + ".";
            case Standing.Ended(var given, var at) ->
                    "It ended on "
                            + DueWords.day(WorkingTime.dayOf(at))
                            + ": "
                            + given.outcome().words()
                            + ".";
        };
    }

    private static List<String> standing(Standing standing) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(standing));
        switch (standing) {
            case Standing.Going(var sentBack) -> {
                if (!sentBack.isBlank()) {
                    lines.add("Sent back by a manager: " + sentBack);
                }
            }
            case Standing.Concluded(var given) -> lines.addAll(conclusion(given));
            case Standing.Ended(var given, var _) -> lines.addAll(conclusion(given));
        }
        return lines;
    }

    private static List<String> conclusion(AssessmentConclusion given) {
        List<String> lines = new ArrayList<>();
        lines.add("What was found: " + given.analysis());
        lines.add(
                given.shared()
                                .on()
                                .map(on -> "Shared with the parents on " + DueWords.day(on) + ": ")
                                .orElse("Not shared with the parents: ")
                        + or(given.shared().words(), "it is not said why"));
        if (!given.accepted().isEmpty()) {
            lines.add("Concluded without: " + agencies(given.accepted()) + ".");
        }
        if (!given.late().isBlank()) {
            lines.add("Why it took longer: " + given.late());
        }
        return lines;
    }

    private static Fact fact(AssessedChild child, Shown one) {
        return AssessedWords.fact(child, AssessedWords.who(child, one.assessment()), one.entries());
    }

    private static String day(SingleAssessment one) {
        return DueWords.day(WorkingTime.dayOf(one.about().referredAt()));
    }

    private static String agencies(Set<Agency> all) {
        return all.stream().sorted().map(Agency::words).collect(Collectors.joining(", "));
    }

    private static String or(String words, String nothing) {
        return words.isBlank() ? nothing : words;
    }
}
