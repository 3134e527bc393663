package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.assessment.app.Risks.Said;
import org.threshold.workflow.assessment.domain.Axes;
import org.threshold.workflow.assessment.domain.ChildWords;
import org.threshold.workflow.assessment.domain.Reducible;
import org.threshold.workflow.assessment.domain.Reduction;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** A risk in sentences that name no child. */
final class RiskWords {

    private RiskWords() {}

    /** What stands of a risk in the register of its case. */
    static Fact fact(Whole whole, List<PersonId> children) {
        Risk risk = whole.risk();
        List<String> lines = new ArrayList<>();
        lines.add(risk.said().words());
        risk.end().ifPresent(end -> lines.add("Closed: " + end.words() + "."));
        if (risk.open()) {
            parts(risk.said(), children, lines);
            whole.missing().forEach(part -> lines.add("Missing: it is not said " + part + "."));
        }
        return new Fact(risk.name(), lines);
    }

    /** The same with its three axes apart, as a conference reads it (R-C&amp;F-11). */
    static List<Fact> apart(Whole whole, List<PersonId> children) {
        Axes axes = whole.risk().said().axes();
        return List.of(
                Fact.of("What kind of harm", axes.category().words() + "."),
                Fact.of("How high", Capital.of(axes.level().words()) + "."),
                Fact.of("How strong the evidence is", Capital.of(axes.evidence().words()) + "."),
                new Fact("What is said of it", fact(whole, children).lines()));
    }

    /** Everything that was said, the latest first. */
    static CaseFacts history(Whole whole, List<PersonId> children) {
        return new CaseFacts(
                "risk-history",
                whole.risk().name(),
                whole.history().stream().map(said -> said(said, children)).toList(),
                List.of());
    }

    private static Fact said(Said said, List<PersonId> children) {
        List<String> lines = new ArrayList<>();
        lines.add(said.risk().said().axes().words());
        lines.add(said.risk().said().words());
        parts(said.risk().said(), children, lines);
        add(lines, "Why: ", said.entry().why());
        said.risk().end().ifPresent(end -> lines.add("Closed: " + end.words() + "."));
        return new Fact("Said " + DueWords.exact(said.entry().at()), lines);
    }

    private static void parts(RiskSaid said, List<PersonId> children, List<String> lines) {
        for (int place = 0; place < children.size(); place++) {
            String child = ChildWords.of(place, children.size());
            add(lines, "For " + child + ": ", said.meaningFor(children.get(place)));
        }
        add(lines, "How likely, how bad: ", said.likelihood());
        reduction(said.reduction(), lines);
        add(lines, "Whether those who care can change: ", said.prospects().capacityToChange());
        add(lines, "If nothing changes: ", said.prospects().ifNothingChanges());
    }

    private static void reduction(Reduction reduction, List<String> lines) {
        if (reduction.can() != Reducible.NOT_SAID) {
            lines.add(reduction.can().words() + ".");
        }
        add(lines, "How: ", reduction.how());
        add(lines, "By whom: ", reduction.byWhom());
        reduction.byWhen().ifPresent(day -> lines.add("By " + DueWords.day(day) + "."));
    }

    private static void add(List<String> lines, String before, String words) {
        if (!words.isBlank()) {
            lines.add(before + words);
        }
    }
}
