package org.threshold.workflow.circumstances.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.domain.ToTell.CountsFrom;
import org.threshold.workflow.referral.CaseRef;

/** Decides who is told of a change: the table, case by case, and what overrides it. */
public final class RecipientRule {

    private final NewChange change;
    private final Map<CaseRef, CaseState> states;
    private final boolean officeHours;

    /**
     * @param states what is known of each of the change's cases
     * @param officeHours whether the office is open now
     */
    public RecipientRule(NewChange change, Map<CaseRef, CaseState> states, boolean officeHours) {
        this.change = change;
        this.states = states;
        this.officeHours = officeHours;
    }

    /**
     * Who hears of it.
     *
     * @param added whom features add to the table's rows; mandatory
     * @param leftOut whom a person leaves out; ignored for whoever is mandatory
     */
    public WhoHears decide(List<Recipient> added, List<LeftOut> leftOut) {
        Map<Recipient, ToTell> all = new LinkedHashMap<>();
        List<Missing> missing = new ArrayList<>();
        for (CaseRef ref : change.cases()) {
            CaseState state = state(ref);
            for (RecipientRow row : rows(state)) {
                told(row, ref, state).forEach(one -> put(all, one));
                missing(row, ref, state, missing);
            }
        }
        added.forEach(one -> put(all, extra(one)));
        List<LeftOut> out = leftOut.stream().filter(one -> removable(all, one)).toList();
        out.forEach(one -> all.remove(one.recipient()));
        var priority = RecipientTable.priority(change, List.copyOf(states.values()));
        return new WhoHears(
                priority,
                ByTheHour.of(List.copyOf(all.values()), officeHours, priority),
                missing,
                out);
    }

    private CaseState state(CaseRef ref) {
        CaseState state = states.get(ref);
        if (state == null) {
            throw new IllegalArgumentException("the state of a case of the change is missing");
        }
        return state;
    }

    /** The rows that count: while an investigation is open the police hear of every change. */
    private List<RecipientRow> rows(CaseState state) {
        List<RecipientRow> rows = new ArrayList<>();
        for (RecipientRow row : RecipientTable.rows(change.kind())) {
            if (row.when().holds(change, state) && row.who().concerned(state)) {
                rows.add(row);
            }
        }
        if (state.holds(Circumstance.INVESTIGATION_OPEN)) {
            rows.add(RecipientRow.must(Party.POLICE));
        }
        return rows;
    }

    private static List<ToTell> told(RecipientRow row, CaseRef ref, CaseState state) {
        return row.who().recipients(state).stream()
                .map(one -> new ToTell(one, row.duty(), row.tier(), List.of(ref), CountsFrom.NOW))
                .toList();
    }

    private static void missing(
            RecipientRow row, CaseRef ref, CaseState state, List<Missing> missing) {
        String reason = row.who().missing(state);
        if (!reason.isEmpty()) {
            missing.add(new Missing(row.who(), row.duty(), ref, reason));
        }
    }

    private ToTell extra(Recipient recipient) {
        return new ToTell(recipient, Duty.MANDATORY, Tier.T1, change.cases(), CountsFrom.NOW);
    }

    private static void put(Map<Recipient, ToTell> all, ToTell one) {
        all.merge(one.recipient(), one, ToTell::and);
    }

    private static boolean removable(Map<Recipient, ToTell> all, LeftOut one) {
        ToTell told = all.get(one.recipient());
        return told != null && told.duty() != Duty.MANDATORY;
    }
}
