package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.Group;
import org.threshold.workflow.platform.FormField.Lines;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Repeated;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.FormField.YesNo;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/** What the page asks about a child's return home (L-3.1.7). */
final class ReturnHomeFields {

    private ReturnHomeFields() {}

    static FormField group() {
        return new Group(
                "returnHome",
                "Return home",
                "Left empty, a child that is injured or in hospital does not return.",
                List.of(
                        new Choice("answer", "What was decided?", "", answers()),
                        perpetrator(),
                        rests("perpetratorBasis", "What shows that?"),
                        source(),
                        new Lines(
                                "hadCare",
                                "Who had care of the child in the time in question?",
                                "Everybody, one on each line."),
                        protective(),
                        new Lines(
                                "outstanding",
                                "Which investigations are not complete?",
                                "One on each line."),
                        new YesNo("legalAdviceSought", "Was legal advice sought?", "")));
    }

    private static List<Option> answers() {
        return List.of(
                new Option("not-in-question", "It was not in question"),
                new Option("does-not-return", "The child does not return"),
                new Option("may-return", "The child may return"));
    }

    private static FormField perpetrator() {
        return new Choice(
                "perpetrator",
                "If the child may return: who harmed it?",
                "",
                codes(PerpetratorStatus.values()));
    }

    private static FormField protective() {
        return new Repeated(
                "protective",
                "Reason why the carers protect the child",
                "An assumption alone is not enough.",
                List.of(
                        new Text("words", "What is held to be so?", ""),
                        rests("basis", "What does it rest on?"),
                        new Text("source", "A fact’s source", "")));
    }

    private static FormField source() {
        return new Text(
                "perpetratorSource",
                "A fact’s source, or whose opinion it is",
                "Left empty, who harmed the child counts as assumed: everybody who decides later"
                        + " is told.");
    }

    private static FormField rests(String name, String asks) {
        return new Choice(name, asks, "", Asked.options(Basis.values(), Basis::code, Basis::words));
    }

    private static <E extends Enum<E>> List<Option> codes(E[] values) {
        return Asked.options(
                values,
                ReturnHomeReading::code,
                one -> ReturnHomeReading.code(one).replace('-', ' '));
    }
}
