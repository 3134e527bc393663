package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.agreement.domain.Capacity;
import org.threshold.workflow.agreement.domain.CheckEvery;
import org.threshold.workflow.agreement.domain.EndReason;
import org.threshold.workflow.agreement.domain.TermKind;
import org.threshold.workflow.agreement.domain.Within;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.DateTime;
import org.threshold.workflow.platform.FormField.Group;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Pick;
import org.threshold.workflow.platform.FormField.Repeated;
import org.threshold.workflow.platform.FormField.Several;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.Options;

/** What the pages ask about a written agreement. */
final class AgreementFields {

    static final String PURPOSE = "What is the agreement to make clear?";
    static final String TONIGHT = "If broken tonight, who would know and by when?";

    /** Whether the child is safe now. */
    static final List<Option> SAFE =
            List.of(
                    new Option("yes", "Yes"),
                    new Option("no", "No"),
                    new Option("not-known", "Not known"));

    private static final String NOT_PROTECTION =
            "An agreement is a record of expectations, not protection (Baby E review, 4.2-8).";

    private AgreementFields() {}

    /** A draft; everything may be left for later. */
    static List<FormField> draft() {
        return List.of(
                new LongText("purpose", PURPOSE, NOT_PROTECTION),
                new Repeated("adults", "Adult", "Each adult whom it binds.", adult()),
                new Repeated("terms", "Term", "", term()),
                new Repeated(
                        "monitors",
                        "Monitor",
                        "People of at least two agencies; each accepts by name before it is activated.",
                        monitor()),
                new LongText("ifBrokenTonight", TONIGHT, ""),
                new DateTime(
                        "endsAt", "When does it end?", "Hours or days, never longer than a week."),
                new Several(
                        "copies",
                        "Who gets a copy?",
                        "Everybody involved, and every monitor.",
                        AgreementAgencies.options()));
    }

    private static List<FormField> adult() {
        return List.of(
                new Text("name", "Name", ""),
                choice(
                        "capacity",
                        "Can they keep it?",
                        Capacity.values(),
                        it -> new Option(it.code(), it.words())));
    }

    private static List<FormField> term() {
        return List.of(
                choice(
                        "kind",
                        "What is it about?",
                        TermKind.values(),
                        it -> new Option(it.code(), it.words())),
                new LongText("words", "What is agreed?", ""),
                new Group("contingency", "If it is broken", "", contingency()));
    }

    private static List<FormField> contingency() {
        Within[] said = {Within.AT_ONCE, Within.SAME_DAY};
        return List.of(
                new LongText("doing", "What is done?", ""),
                choice("within", "How soon?", said, it -> new Option(it.code(), it.words())),
                new Text("byWhom", "By whom?", ""));
    }

    private static List<FormField> monitor() {
        return List.of(
                new Pick("agency", "Which agency?", "", AgreementAgencies.options()),
                new Text("name", "Who watches?", ""),
                new Text("checks", "What do they check?", ""),
                new Choice(
                        "every",
                        "How often?",
                        "",
                        Stream.of(CheckEvery.values())
                                .filter(it -> it != CheckEvery.NOT_SAID)
                                .map(it -> new Option(it.code(), it.words()))
                                .toList()));
    }

    /** What was agreed by word of mouth. */
    static List<FormField> byWord() {
        return List.of(
                new Group(
                        "byWord",
                        "What was agreed",
                        "It is kept as a fact. It does not count as an agreement in force.",
                        List.of(
                                new LongText("what", "What was said?", ""),
                                new LongText("withWhom", "Who agreed to it?", ""),
                                new DateTime("at", "When?", "Left empty: now."))));
    }

    /** That it is not kept: only the first has to be answered. */
    static List<FormField> breach() {
        return List.of(
                new Choice(
                        "safe",
                        "Is the child safe now?",
                        "If the child is in danger, ring 999 first. The rest can be left empty.",
                        SAFE),
                new Choice(
                        "stage",
                        "Was it seen?",
                        "Left empty: suspected.",
                        List.of(
                                new Option("breached", "Yes, it is broken"),
                                new Option("suspected", "It is suspected"))),
                new Pick("term", "What is it about?", "", terms()),
                new LongText("detail", "What was seen?", ""),
                new DateTime("occurredAt", "When?", "Left empty: now."));
    }

    private static List<Option> terms() {
        return Options.of(TermKind.values(), TermKind::code, TermKind::words);
    }

    /** The ways in which a person ends it. */
    static List<Option> ends() {
        return Options.of(EndReason.values(), EndReason::code, EndReason::words);
    }

    private static <E> Choice choice(
            String name, String label, E[] values, Function<E, Option> option) {
        return new Choice(name, label, "", Stream.of(values).map(option).toList());
    }
}
