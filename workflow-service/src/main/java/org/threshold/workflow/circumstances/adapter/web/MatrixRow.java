package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.domain.Duty;
import org.threshold.workflow.circumstances.domain.Party;
import org.threshold.workflow.circumstances.domain.RecipientMatrix;
import org.threshold.workflow.circumstances.domain.RecipientMatrix.Row;
import org.threshold.workflow.circumstances.domain.Tier;
import org.threshold.workflow.circumstances.domain.ToTell;

/**
 * Who is told in some states of a case, as a page shows it.
 *
 * @param must who cannot be left out
 * @param byDefault who is told unless somebody gives a reason why not
 * @param may who is told where it applies
 * @param missing who cannot be found then
 */
record MatrixRow(
        List<String> states,
        String priority,
        List<String> must,
        List<String> byDefault,
        List<String> may,
        List<String> missing) {

    static MatrixRow of(Row row) {
        return new MatrixRow(
                row.states(),
                row.priority().name(),
                told(row, Duty.MANDATORY),
                told(row, Duty.DEFAULT),
                told(row, Duty.CONDITIONAL),
                row.missing().stream().map(Party::words).toList());
    }

    private static List<String> told(Row row, Duty duty) {
        return row.told(duty).stream().map(MatrixRow::words).toList();
    }

    private static String words(ToTell one) {
        return Stream.of(
                        RecipientMatrix.words(one.recipient()),
                        one.tier() == Tier.T0 ? " (only to contact us)" : "",
                        one.from() == ToTell.CountsFrom.OPENING ? " (when the office opens)" : "")
                .reduce("", String::concat);
    }
}
