package org.threshold.workflow.circumstances.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.domain.RecipientMatrix.Row;

/** Who is told of what, of every kind of change and in every state of a case, as a page. */
final class RecipientsPage {

    private static final String HEAD =
            """
            # Who is told of what

            This page is generated from the rules. The build fails when the two differ; it says then how to write this page
            anew. A row that names several states says that the answer is the same in each of them.

            *Must* cannot be left out by anybody. *Default* and *where it applies* can be, with a reason that is kept and a manager who agrees. T1 says
            what kind of thing happened, when and where, in codes; T0 says only to contact us about this child. The case of each
            state is one child under five with no social worker allocated, whose GP and whose mother’s and brother’s GP are
            known, in office hours, and whom a midwife referred, unless the state says otherwise. Those invited to a meeting
            are its chair and the police here. The answers are also checked against a table that is written by hand from the
            event catalogue.

            | priority | delivered within | acknowledged within |
            |---|---|---|
            | P1 | 2 minutes | 30 minutes |
            | P2 | 15 minutes | 2 hours |
            | P3 | 1 office hour | 4 office hours |
            | P4 | 1 working day | 1 working day |
            """;

    private RecipientsPage() {}

    /** The whole page. */
    static String page() {
        List<String> lines = new ArrayList<>(List.of(HEAD.stripTrailing()));
        for (ChangeKind kind : ChangeKind.values()) {
            lines.add("");
            lines.add("## " + kind.id() + " " + kind.words());
            lines.add("");
            lines.add("Who records it: " + ChangeShape.of(kind).origin().words() + ".");
            lines.add("");
            lines.add(
                    "| state of the case | priority | must | default | where it applies | cannot be"
                            + " found |");
            lines.add("|---|---|---|---|---|---|");
            RecipientMatrix.of(kind).forEach(row -> lines.add(line(row)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Row row) {
        String missing = row.missing().stream().map(Party::words).collect(Collectors.joining(", "));
        return "| "
                + String.join("; ", row.states())
                + " | "
                + row.priority()
                + " | "
                + String.join(
                        " | ",
                        List.of(
                                told(row, Duty.MANDATORY),
                                told(row, Duty.DEFAULT),
                                told(row, Duty.CONDITIONAL),
                                missing))
                + " |";
    }

    private static String told(Row row, Duty duty) {
        return row.told(duty).stream().map(RecipientsPage::words).collect(Collectors.joining(", "));
    }

    private static String words(ToTell one) {
        String later = one.from() == ToTell.CountsFrom.OPENING ? " (when the office opens)" : "";
        String tier = one.tier() == Tier.T0 ? " (T0)" : "";
        return one.recipient().key() + tier + later;
    }
}
