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
    private final Event event;
    private final Map<CaseRef, CaseState> states;
    private final boolean officeHours;

    /**
     * @param states what is known of each of the change's cases
     * @param officeHours whether the office is open now
     */
    public RecipientRule(NewChange change, Map<CaseRef, CaseState> states, boolean officeHours) {
        this.change = change;
        this.event = EventCatalogue.of(change.kind());
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
        if (all.isEmpty() || nobodyInvited(added)) {
            change.cases().forEach(ref -> missing.add(nobody(ref)));
        }
        var priority = event.pace().of(change, List.copyOf(states.values()));
        var tell = ByTheHour.of(List.copyOf(all.values()), officeHours, priority);
        return leavingOut(leftOut, new WhoHears(priority, tell, missing, List.of(), List.of()));
    }

    /** Whoever hears at this hour can be left out; a stand-in of the night by itself too. */
    private static WhoHears leavingOut(List<LeftOut> leftOut, WhoHears hears) {
        List<LeftOut> out = leftOut.stream().filter(one -> removable(hears, one)).toList();
        List<Recipient> gone = out.stream().map(LeftOut::recipient).toList();
        return new WhoHears(
                hears.priority(),
                hears.tell().stream().filter(one -> !gone.contains(one.recipient())).toList(),
                hears.missing(),
                out,
                hears.tell().stream().filter(one -> gone.contains(one.recipient())).toList());
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
        event.rows().stream().filter(row -> row.counts(change, state)).forEach(rows::add);
        if (state.holds(Circumstance.INVESTIGATION_OPEN)) {
            rows.add(RecipientRow.must(Party.POLICE));
        }
        return rows;
    }

    private List<ToTell> told(RecipientRow row, CaseRef ref, CaseState state) {
        return row.who().recipients(change, state).stream()
                .map(one -> new ToTell(one, row.duty(), row.tier(), List.of(ref), CountsFrom.NOW))
                .toList();
    }

    /** A row that counts and names nobody is said to be missing somebody; never silence. */
    private void missing(RecipientRow row, CaseRef ref, CaseState state, List<Missing> missing) {
        String reason = row.who().missing(state);
        boolean nobody =
                row.who() != Party.INVITEES && row.who().recipients(change, state).isEmpty();
        if (!reason.isEmpty()) {
            missing.add(new Missing(row.who(), row.duty(), ref, reason));
        } else if (nobody) {
            missing.add(new Missing(row.who(), row.duty(), ref, "Nobody is known to tell."));
        }
    }

    /** A practice that hears of a meeting does not stand for those who were to be invited. */
    private boolean nobodyInvited(List<Recipient> added) {
        return added.isEmpty()
                && event.rows().stream().anyMatch(row -> row.who() == Party.INVITEES);
    }

    /** Nobody at all to be told is an error, never silence: a manager is asked (section 2). */
    private Missing nobody(CaseRef ref) {
        RecipientRow first = event.rows().getFirst();
        return new Missing(
                first.who(), first.duty(), ref, "Nobody is known who has to hear of this.");
    }

    private ToTell extra(Recipient recipient) {
        return new ToTell(recipient, Duty.MANDATORY, Tier.T1, change.cases(), CountsFrom.NOW);
    }

    private static void put(Map<Recipient, ToTell> all, ToTell one) {
        all.merge(one.recipient(), one, ToTell::and);
    }

    private static boolean removable(WhoHears hears, LeftOut out) {
        return hears.tell().stream()
                .filter(one -> one.recipient().equals(out.recipient()))
                .anyMatch(one -> one.duty() != Duty.MANDATORY);
    }
}
