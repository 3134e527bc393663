package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Repeated;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.strategy.app.ReadOutline.Outline;
import org.threshold.workflow.strategy.domain.CheckAnswer.Result;
import org.threshold.workflow.strategy.domain.CheckKind;
import org.threshold.workflow.strategy.domain.CheckSubject;

/** What the page asks of the sergeant who reviews the police checks. */
final class CheckFields {

    private CheckFields() {}

    static List<FormField> of(Outline outline) {
        return List.of(
                new Repeated(
                        "checks",
                        "Check",
                        "Every check of every adult and every address, under the names that the case"
                                + " knows. What you gave is kept. Still missing: "
                                + String.join(" ", outline.checksLeft()),
                        List.of(
                                new Choice("kind", "What is checked?", "", kinds()),
                                new Text("of", "Who, or which address?", "For the record only."),
                                new Choice("check", "Which check?", "", checks()),
                                new Choice("result", "What did it show?", "", results()),
                                new Text(
                                        "outstanding",
                                        "If it is outstanding: why?",
                                        "Leave it empty once the check was made."),
                                new Text(
                                        "leftOut",
                                        "If nothing about them is checked: why?",
                                        "Then nothing more is asked about them."))));
    }

    private static List<Option> checks() {
        return Asked.options(CheckKind.values(), CheckKind::code, CheckKind::words);
    }

    private static List<Option> results() {
        return Asked.options(Result.values(), Result::code, Result::words);
    }

    private static List<Option> kinds() {
        return Asked.options(
                CheckSubject.Kind.values(), CheckSubject.Kind::code, CheckSubject.Kind::code);
    }
}
