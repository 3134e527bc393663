package org.threshold.workflow.strategy.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.DateTime;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Pick;
import org.threshold.workflow.platform.FormField.Text;

/** The parts that the forms of a discussion have in common. */
final class Asked {

    private Asked() {}

    static FormField agency(String label, String hint) {
        return new Pick(
                "agency", label, hint, options(Agency.values(), Agency::code, Agency::words));
    }

    static <E> List<Option> options(
            E[] values, Function<E, String> code, Function<E, String> words) {
        return Arrays.stream(values)
                .map(one -> new Option(code.apply(one), Capital.of(words.apply(one))))
                .toList();
    }

    static FormField join() {
        return new Text(
                "join", "How do people take part?", "The room, the telephone number or the link.");
    }

    static FormField when(String name, String label, String hint) {
        return new DateTime(name, label, hint);
    }

    static FormField why(String name, String label) {
        return new LongText(name, label, "One sentence is enough.");
    }
}
