package org.threshold.workflow.circumstances.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;

/** What the changes of a case that stand (not corrected, not withdrawn) say about it. */
public final class History {

    private static final Set<ChangeKind> WHEREABOUTS =
            EnumSet.of(ChangeKind.CHILD_ADMITTED, ChangeKind.CHILD_RETURNED_HOME);

    private final List<NewChange> standing;

    public History(List<NewChange> standing) {
        this.standing = List.copyOf(standing);
    }

    /** What holds after all of them. */
    public Set<Circumstance> circumstances() {
        var holds = EnumSet.noneOf(Circumstance.class);
        if (standing.stream().anyMatch(History::injuredAndNotMobile)) {
            holds.add(Circumstance.RED_PATH);
        }
        if (investigation().filter(History::open).isPresent()) {
            holds.add(Circumstance.INVESTIGATION_OPEN);
        }
        if (whereabouts().filter(History::admitted).isPresent()) {
            holds.add(Circumstance.IN_HOSPITAL);
        }
        return holds;
    }

    /** The stage of the police's investigation that was recorded last, if one was. */
    public Optional<String> investigation() {
        return last(Set.of(ChangeKind.POLICE_INVESTIGATION)).map(NewChange::stage);
    }

    /** The latest that says where the child is: taken into hospital, home again or out of it. */
    public Optional<NewChange> whereabouts() {
        return last(WHEREABOUTS);
    }

    /** Every injury that was seen, the latest first. */
    public List<NewChange> injuries() {
        return standing.stream()
                .filter(NewChange::injury)
                .sorted(Comparator.comparing(NewChange::occurredAt).reversed())
                .toList();
    }

    private Optional<NewChange> last(Set<ChangeKind> kinds) {
        return standing.stream()
                .filter(change -> kinds.contains(change.kind()))
                .filter(change -> !change.stage().equals(Stages.ATTENDED))
                .max(Comparator.comparing(NewChange::occurredAt));
    }

    private static boolean injuredAndNotMobile(NewChange change) {
        return Condition.injury(change) && change.code(Codes.MOBILITY).equals(Codes.NOT_MOBILE);
    }

    private static boolean open(String stage) {
        return !stage.equals(Stages.NO_FURTHER_ACTION);
    }

    private static boolean admitted(NewChange change) {
        return change.kind() == ChangeKind.CHILD_ADMITTED && change.stage().equals(Stages.ADMITTED);
    }
}
