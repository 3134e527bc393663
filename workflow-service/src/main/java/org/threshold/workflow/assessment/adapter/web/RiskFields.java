package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.assessment.domain.Evidence;
import org.threshold.workflow.assessment.domain.Reducible;
import org.threshold.workflow.assessment.domain.RiskCategory;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.Day;
import org.threshold.workflow.platform.FormField.ForEach;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.FormField.Which;
import org.threshold.workflow.platform.Options;

/** What is asked of a risk: its axes, its four parts, and what becomes of it. */
final class RiskFields {

    private static final String LATER =
            "It may stay open for now; an enquiry does not end without it.";

    private RiskFields() {}

    /**
     * Of a risk that is said first or anew.
     *
     * @param children those whom it may be about, that of the case first
     * @param again whether it was said before
     */
    static List<FormField> of(List<PersonView> children, boolean again) {
        List<FormField> fields = new ArrayList<>();
        fields.add(new LongText("words", "What is the risk?", ""));
        fields.addAll(axes());
        fields.add(meaning(children));
        fields.add(
                new LongText(
                        "likelihood", "How likely is it now, and how bad would it be?", LATER));
        fields.addAll(reduction());
        fields.addAll(prospects());
        if (again) {
            fields.add(new LongText("why", "If it is lower than before: why?", ""));
        }
        return List.copyOf(fields);
    }

    private static List<FormField> axes() {
        return List.of(
                choice(
                        "category",
                        "What kind of harm is it?",
                        "",
                        options(RiskCategory.values(), RiskCategory::code, RiskCategory::words)),
                choice(
                        "level",
                        "How high is the risk?",
                        "Your judgement; nothing is reckoned.",
                        options(RiskLevel.values(), RiskLevel::code, RiskLevel::words)),
                choice(
                        "evidence",
                        "How strong is the evidence?",
                        "Another question than how high it is: high with little evidence is an answer"
                                + " (recommendation Children and Families 11 of the review).",
                        options(Evidence.values(), Evidence::code, Evidence::words)));
    }

    private static List<FormField> prospects() {
        return List.of(
                new LongText(
                        "capacityToChange",
                        "Can those who care for the child change?",
                        "And what shows it."),
                new LongText(
                        "ifNothingChanges",
                        "What is likely to become of the child if nothing changes?",
                        ""));
    }

    /** What closing one asks. */
    static List<FormField> closing() {
        return List.of(
                choice(
                        "end",
                        "Why is it closed?",
                        "That there is little evidence is no reason.",
                        Options.of(RiskEnd.values(), RiskEnd::code, RiskEnd::words)),
                new LongText("why", "What was seen, and by whom?", ""));
    }

    private static List<FormField> reduction() {
        return List.of(
                choice(
                        "reducible",
                        "Can it be reduced?",
                        LATER,
                        options(Reducible.values(), Reducible::code, Reducible::words)),
                new LongText(
                        "how", "How? If it cannot be: why not, and what keeps the child safe?", ""),
                new Text("byWhom", "Who does it?", "The role, or the name."),
                new Day("byWhen", "By when?", ""));
    }

    private static FormField meaning(List<PersonView> children) {
        var options =
                children.stream()
                        .map(one -> new Option(one.id().value().toString(), one.displayName()))
                        .toList();
        return new ForEach(
                "implications",
                "What it means for each child",
                "To identify a risk is only step one (lesson 3.1.1 of the review).",
                new Which("child", options, false),
                List.of(new LongText("words", "What does it mean for this child?", "")));
    }

    private static FormField choice(String name, String label, String hint, List<Option> options) {
        return new Choice(name, label, hint, options);
    }

    /** Without the first, which is what stands where nothing is chosen. */
    private static <E> List<Option> options(
            E[] values, Function<E, String> code, Function<E, String> words) {
        return Stream.of(values)
                .skip(1)
                .map(one -> new Option(code.apply(one), Capital.of(words.apply(one))))
                .toList();
    }
}
