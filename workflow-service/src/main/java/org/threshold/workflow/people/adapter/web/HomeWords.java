package org.threshold.workflow.people.adapter.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.people.domain.Household;

/** Says in a line where a household lives. */
final class HomeWords {

    private HomeWords() {}

    static String of(Household home) {
        return Stream.of(home.address().lines().replace("\n", ", "), home.address().postcode())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
