package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Group;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Repeated;
import org.threshold.workflow.platform.FormField.Seldom;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.FormField.YesNo;
import org.threshold.workflow.strategy.app.ReadOutline.Outline;

/** What the page asks of whoever records what a meeting decided. */
final class DecisionFields {

    private DecisionFields() {}

    static List<FormField> of(Outline outline) {
        return List.of(
                ChildFields.decisions(outline),
                actions(),
                dissents(),
                new Group(
                        "next",
                        "What follows?",
                        "Another meeting within its limit, or the end.",
                        List.of(
                                Asked.when("at", "When is the next meeting?", ""),
                                Asked.join(),
                                new YesNo("concluded", "Is the discussion concluded?", ""))));
    }

    private static FormField actions() {
        return new Repeated(
                "actions",
                "Action",
                "",
                List.of(
                        new Text("what", "What is to be done?", ""),
                        Asked.agency("Which agency does it?", ""),
                        new Text("owner", "Who does it?", ""),
                        Asked.when("dueAt", "By when?", "")));
    }

    private static FormField dissents() {
        return new Seldom(
                "dissents",
                "Disagreement",
                "If an agency disagreed: with what, and how was it settled?",
                List.of(
                        Asked.agency("Which agency disagreed?", ""),
                        new LongText("what", "With what?", ""),
                        new LongText("settled", "How was it settled?", "")));
    }
}
