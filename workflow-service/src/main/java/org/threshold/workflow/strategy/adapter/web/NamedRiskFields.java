package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.function.Function;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Repeated;
import org.threshold.workflow.strategy.NamedRisk.Evidence;
import org.threshold.workflow.strategy.NamedRisk.Harm;
import org.threshold.workflow.strategy.NamedRisk.Level;
import org.threshold.workflow.strategy.app.ReadOutline.Outline;

/** What the page asks of each risk that a meeting named: its three axes apart (R-C&amp;F-11). */
final class NamedRiskFields {

    private NamedRiskFields() {}

    static FormField of(Outline outline) {
        return new Repeated(
                "named",
                "Risk that was named",
                "It comes into the register of risks with this record: nobody types it there again.",
                List.of(
                        new LongText("words", "What is the risk?", ""),
                        new Choice(
                                "caseRef",
                                "To which child?",
                                "Leave it open where it is one to every child of the discussion.",
                                ChildFields.cases(outline)),
                        harm(),
                        level(),
                        evidence()));
    }

    private static FormField harm() {
        return new Choice(
                "category",
                "What kind of harm is it?",
                "",
                judged(Harm.values(), Harm::code, Harm::words));
    }

    private static FormField level() {
        return new Choice(
                "level",
                "How high is the risk?",
                "The meeting’s judgement; nothing is reckoned.",
                judged(Level.values(), Level::code, Level::words));
    }

    private static FormField evidence() {
        return new Choice(
                "evidence",
                "How strong is the evidence?",
                "Another question than how high it is: high with little evidence is an answer.",
                judged(Evidence.values(), Evidence::code, Evidence::words));
    }

    /** Without the first, which is what stands where nothing is chosen. */
    private static <E> List<Option> judged(
            E[] values, Function<E, String> code, Function<E, String> words) {
        return Asked.options(values, code, words).stream().skip(1).toList();
    }
}
