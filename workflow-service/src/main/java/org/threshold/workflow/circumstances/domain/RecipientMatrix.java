package org.threshold.workflow.circumstances.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.referral.CaseRef;

/**
 * Who is told of what: every kind of change against its recipients in every state of a case, asked
 * of the rule itself (L-3.1.21).
 */
public final class RecipientMatrix {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant DAY = Instant.parse("2026-11-24T10:15:00Z");

    private static final Map<Recipient, String> PRACTICES =
            Map.of(
                    practice(MatrixState.CHILDS), "GP of the child",
                    practice(MatrixState.PARENTS), "GP of each parent or carer",
                    practice(MatrixState.SIBLINGS), "GP of each brother or sister");

    private RecipientMatrix() {}

    private static Recipient practice(RegisteredAt practice) {
        return Recipient.practice(practice.odsCode());
    }

    /**
     * What the rule answers in some states of a case, in which it is the same.
     *
     * @param told the most binding first
     * @param missing who should be told and cannot be found then
     */
    public record Row(
            List<String> states, Priority priority, List<ToTell> told, List<Party> missing) {

        public Row {
            states = List.copyOf(states);
            told = List.copyOf(told);
            missing = List.copyOf(missing);
        }

        /** Those who are told, as binding as this. */
        public List<ToTell> told(Duty duty) {
            return told.stream().filter(one -> one.duty() == duty).toList();
        }
    }

    /** One answer of the rule. */
    private record Answer(Priority priority, List<ToTell> told, List<Party> missing) {

        static Answer of(WhoHears hears) {
            return new Answer(
                    hears.priority(),
                    hears.tell().stream().sorted(Comparator.comparing(ToTell::duty)).toList(),
                    hears.missing().stream().map(Missing::party).distinct().toList());
        }

        Row in(List<String> states) {
            return new Row(states, priority, told, missing);
        }
    }

    /** The rows of a kind, in the order of the states that they first hold in. */
    public static List<Row> of(ChangeKind kind) {
        Map<Answer, List<String>> rows = new LinkedHashMap<>();
        for (MatrixState state : MatrixState.values()) {
            if (state.concerns(kind)) {
                rows.computeIfAbsent(Answer.of(decide(kind, state)), _ -> new ArrayList<>())
                        .add(state.words(kind));
            }
        }
        return rows.entrySet().stream().map(row -> row.getKey().in(row.getValue())).toList();
    }

    /** How a recipient of a row is called; of a practice, whose it is. */
    public static String words(Recipient recipient) {
        return PRACTICES.getOrDefault(recipient, RecipientWords.of(recipient));
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
        return new NewChange(kind, state.stage(kind), List.of(CASE), DAY, state.codes(kind), "");
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
