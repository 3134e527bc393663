package org.threshold.workflow.circumstances.adapter.web;

import org.threshold.workflow.circumstances.app.CaseChanges.Listed;

/** Says in a line what happened, and whether it still stands. */
final class ListedWords {

    private ListedWords() {}

    static String of(Listed change) {
        String stage = change.stage().isEmpty() ? "" : ": " + change.stage().replace('-', ' ');
        String before =
                switch (change.relation()) {
                    case "correction" -> "Corrected: ";
                    case "withdrawal" -> "Withdrawn: ";
                    default -> "";
                };
        return before
                + change.kind().words()
                + stage
                + (change.late() ? " (recorded late)" : "")
                + (change.replaced() ? " (does not stand any more)" : "");
    }
}
