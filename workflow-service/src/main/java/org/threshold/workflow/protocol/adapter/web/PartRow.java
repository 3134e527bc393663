package org.threshold.workflow.protocol.adapter.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.LimitLengths;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.procedure.Responsibility;

/** Who has which part in a step, as the table shows it. */
record PartRow(
        String step,
        String responsible,
        String accountable,
        String consulted,
        String informed,
        String limit) {

    /** The headings of the file. */
    static final List<String> HEADINGS =
            List.of("Step", "Responsible", "Accountable", "Consulted", "Informed", "Limit");

    static PartRow of(Responsibility one, LimitLengths lengths) {
        return new PartRow(
                Capital.of(one.step().replace('-', ' ')),
                one.responsible().stream().map(Role::words).collect(Collectors.joining(", ")),
                one.accountable().words(),
                String.join(", ", one.consulted()),
                String.join(", ", one.informed()),
                one.limits().stream()
                        .map(lengths::of)
                        .distinct()
                        .collect(Collectors.joining(", or ")));
    }

    List<String> cells() {
        return Stream.of(step, responsible, accountable, consulted, informed, limit).toList();
    }
}
