package org.threshold.workflow.circumstances.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.referral.CaseRef;

/** Who is told of what, of every kind of change and in every state of a case, as a page. */
final class RecipientMatrix {

    private static final CaseRef CASE = new CaseRef("CP-2041");
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

    private RecipientMatrix() {}

    /** One answer of the rule, as a row shows it. */
    private record Answer(
            Priority priority, String must, String byDefault, String may, String none) {
        static Answer of(WhoHears hears) {
            return new Answer(
                    hears.priority(),
                    told(hears, Duty.MANDATORY),
                    told(hears, Duty.DEFAULT),
                    told(hears, Duty.CONDITIONAL),
                    hears.missing().stream()
                            .map(missing -> missing.party().words())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }

        private static String told(WhoHears hears, Duty duty) {
            return hears.tell().stream()
                    .filter(one -> one.duty() == duty)
                    .map(Answer::words)
                    .collect(Collectors.joining(", "));
        }

        private static String words(ToTell one) {
            String later =
                    one.from() == ToTell.CountsFrom.OPENING ? " (when the office opens)" : "";
            String tier = one.tier() == Tier.T0 ? " (T0)" : "";
            return one.recipient().key() + tier + later;
        }

        String row(List<String> states) {
            return "| "
                    + String.join("; ", states)
                    + " | "
                    + priority
                    + " | "
                    + String.join(" | ", List.of(must, byDefault, may, none))
                    + " |";
        }
    }

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
            answers(kind).forEach((answer, states) -> lines.add(answer.row(states)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<Answer, List<String>> answers(ChangeKind kind) {
        Map<Answer, List<String>> rows = new LinkedHashMap<>();
        for (MatrixState state : MatrixState.values()) {
            if (state.concerns(kind)) {
                rows.computeIfAbsent(Answer.of(decide(kind, state)), _ -> new ArrayList<>())
                        .add(state.words(kind));
            }
        }
        return rows;
    }

    /** What the rule answers for one kind and one state, with nobody left out. */
    static WhoHears decide(ChangeKind kind, MatrixState state) {
        return decide(kind, state, List.of());
    }

    static WhoHears decide(ChangeKind kind, MatrixState state, List<LeftOut> leftOut) {
        return new RecipientRule(change(kind, state), Map.of(CASE, state.of()), state.officeHours())
                .decide(added(kind), leftOut);
    }

    /** A change of this kind in this state. */
    static NewChange change(ChangeKind kind, MatrixState state) {
        return new NewChange(
                kind,
                state.stage(kind),
                List.of(CASE),
                Instant.parse("2026-11-24T10:15:00Z"),
                state.codes(kind),
                "");
    }

    /** Whom the feature of meetings adds: the invitees, here two, and the police to EV-18. */
    private static List<Recipient> added(ChangeKind kind) {
        return switch (kind) {
            case STRATEGY_MEETING_BOOKED ->
                    List.of(
                            Recipient.of(Role.TEAM_MANAGER),
                            Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
            case STRATEGY_MEETING_OVERDUE -> List.of(Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
            default -> List.of();
        };
    }
}
