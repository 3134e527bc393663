package org.threshold.workflow.prebirth.adapter.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.prebirth.domain.Worry;

/** Asks what a source worries about. */
final class WorryChoice {

    private static final String NAME = "worries";

    private WorryChoice() {}

    static FormField field() {
        return new FormField.Several(
                NAME,
                "What is there to worry about?",
                "The health visitor comes sooner because of it; nothing said before is taken away.",
                Arrays.stream(Worry.values())
                        .map(one -> new Option(one.code(), one.words()))
                        .toList());
    }

    static Set<Worry> read(Reading reading, @Nullable List<String> given) {
        Set<Worry> found = EnumSet.noneOf(Worry.class);
        for (String code : Reading.list(given)) {
            found.add(reading.one(NAME, code, Worry.values(), Worry::code));
        }
        return found;
    }
}
