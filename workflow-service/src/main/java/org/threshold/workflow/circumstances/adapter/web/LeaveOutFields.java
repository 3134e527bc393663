package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.circumstances.adapter.web.ChangeForm.LeaveOutForm;
import org.threshold.workflow.circumstances.domain.Duty;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.form.Typed;

/** Asks why somebody is not to be told: a reason leaves them out, and nothing else does. */
final class LeaveOutFields {

    static final String NAME = "leaveOut";

    private static final String WITHIN = NAME + ".";

    /** Stands in neither an agency's nor a role's code. */
    private static final String BETWEEN = "_";

    private LeaveOutFields() {}

    /** A line for each recipient who need not be told; nothing when all of them must be. */
    static List<FormField> of(WhoHears hears) {
        List<FormField> reasons =
                hears.tell().stream()
                        .filter(one -> one.duty() != Duty.MANDATORY)
                        .map(ToTell::recipient)
                        .map(LeaveOutFields::reason)
                        .toList();
        return reasons.isEmpty()
                ? List.of()
                : List.of(
                        new FormField.Group(
                                NAME,
                                "Is somebody not to be told?",
                                "Say why beside their name; the reason is kept, and a manager is"
                                        + " asked to agree unless you are one. Everybody without a"
                                        + " reason is told.",
                                reasons));
    }

    private static FormField reason(Recipient one) {
        String name = one.agency().code() + BETWEEN + one.role();
        return new FormField.Text(name, RecipientWords.of(one), "");
    }

    /** Whom a reason was typed for. */
    static List<LeaveOutForm> read(Typed typed) {
        return typed.values().keySet().stream()
                .filter(path -> path.startsWith(WITHIN))
                .sorted()
                .flatMap(path -> read(path.substring(WITHIN.length()), typed.one(path)))
                .toList();
    }

    private static Stream<LeaveOutForm> read(String name, String reason) {
        String[] parts = name.split(BETWEEN, 2);
        return reason.isEmpty() || parts.length < 2
                ? Stream.empty()
                : Stream.of(new LeaveOutForm(parts[0], parts[1], reason));
    }

    /** The values that are posted once more, unseen: not these, which are asked on the page. */
    static void remove(Map<String, ?> hidden) {
        hidden.keySet().removeIf(path -> path.startsWith(WITHIN));
    }
}
